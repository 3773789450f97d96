package io.rawi.arabic.event;

import java.util.Optional;

/**
 * The types of events, in the words of ACLED's codebook (event type and sub-event type, edition of 2023). The last two
 * are not ACLED's: it does not count people who leave as an event, and never a victim without what befell him.
 */
enum EventType {
    CLASH("Battles", "Armed clash"),
    GOVERNMENT_REGAINS("Battles", "Government regains territory"),
    NON_STATE_OVERTAKES("Battles", "Non-state actor overtakes territory"),
    AIR_STRIKE("Explosions/Remote violence", "Air/drone strike"),
    SUICIDE_BOMB("Explosions/Remote violence", "Suicide bomb"),
    SHELLING("Explosions/Remote violence", "Shelling/artillery/missile attack"),
    REMOTE_EXPLOSIVE("Explosions/Remote violence", "Remote explosive/landmine/IED"),
    GRENADE("Explosions/Remote violence", "Grenade"),
    ATTACK_ON_CIVILIANS("Violence against civilians", "Attack"),
    ABDUCTION("Violence against civilians", "Abduction/forced disappearance"),
    PEACEFUL_PROTEST("Protests", "Peaceful protest"),
    PROTEST_WITH_INTERVENTION("Protests", "Protest with intervention"),
    EXCESSIVE_FORCE("Protests", "Excessive force against protesters"),
    VIOLENT_DEMONSTRATION("Riots", "Violent demonstration"),
    AGREEMENT("Strategic developments", "Agreement"),
    ARRESTS("Strategic developments", "Arrests"),
    CHANGE_TO_GROUP("Strategic developments", "Change to group/activity"),
    DISRUPTED_WEAPONS_USE("Strategic developments", "Disrupted weapons use"),
    OTHER("Strategic developments", "Other"),
    BASE_ESTABLISHED("Strategic developments", "Headquarters or base established"),
    LOOTING("Strategic developments", "Looting/property destruction"),
    NON_VIOLENT_TRANSFER("Strategic developments", "Non-violent transfer of territory"),
    DISPLACEMENT("Displacement", null),
    CASUALTIES("Casualties", null);

    private final String type;
    private final String subType;

    EventType(String type, String subType) {
        this.type = type;
        this.subType = subType;
    }

    String type() {
        return type;
    }

    Optional<String> subType() {
        return Optional.ofNullable(subType);
    }
}
