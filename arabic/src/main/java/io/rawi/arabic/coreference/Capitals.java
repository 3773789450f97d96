package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.Proclitics;
import io.rawi.arabic.token.Tokens;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads العاصمة: the capital that the adjective behind it says (العاصمة اليمنية), else the one of the country that was
 * named last; العاصمة المقدسة is Mecca. Where capitals of several countries were named in between, nobody can tell.
 */
final class Capitals {

    private static final float BY_ADJECTIVE = 0.9f;
    private static final float BY_COUNTRY = 0.6f;
    private static final String WORD = "العاصمه";
    private static final String HOLY = "العاصمه المقدسه";
    private static final String HOLY_WORD = "المقدسه";
    private static final String MECCA = "place:sa/makkah/mecca";
    private static final String POLICE = "شرطه";
    private static final String KIND = "capital";
    private static final String COUNTRY = "country";

    /** Adjectives of countries, feminine and with the article, in normalised spelling, each before its country. */
    private static final String ADJECTIVES =
            """
            السوريه sy العراقيه iq اليمنيه ye الليبيه ly اللبنانيه lb المصريه eg السودانيه sd السعوديه sa الاردنيه jo
            القطريه qa الكويتيه kw العمانيه om الاماراتيه ae البحرينيه bh التونسيه tn الجزاءريه dz المغربيه ma
            الموريتانيه mr الصوماليه so الايرانيه ir التركيه tr الروسيه ru الاميركيه us الامريكيه us الفرنسيه fr
            البريطانيه gb الالمانيه de الايطاليه it الاسبانيه es الصينيه cn اليابانيه jp الهنديه in الباكستانيه pk
            الافغانيه af النمساويه at البلجيكيه be اليونانيه gr الاوكرانيه ua الاثيوبيه et القبرصيه cy
            الكازاخستانيه kz الاندونيسيه id الماليزيه my النيجيريه ng السويديه se الهولنديه nl البولنديه pl
            """;

    private final Map<String, GazetteerEntry> capitals = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Optional<GazetteerEntry> mecca;

    Capitals(Collection<GazetteerEntry> entries) {
        for (GazetteerEntry entry : entries) {
            if (entry.kind().equals(KIND)) {
                entry.within().stream()
                        .filter(id -> id.indexOf('/') < 0)
                        .forEach(country -> capitals.putIfAbsent(country, entry));
            }
        }
        mecca = entries.stream().filter(entry -> entry.id().equals(MECCA)).findFirst();
        String[] words = ADJECTIVES.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            countries.put(words[i], "place:" + words[i + 1]);
        }
    }

    /** Whether the word stands anywhere in a text: it needs no name beside it where an adjective tells the country. */
    static boolean mayStand(Tokens tokens) {
        return tokens.text().contains(WORD);
    }

    /** The capital that a word stands for, if it is such a word and that can be decided. */
    Optional<Reference> at(
            Tokens tokens,
            List<EntityMention> mentions,
            NamedTokens named,
            int token,
            Proclitics proclitics,
            int reading) {
        int taken = proclitics.taken(reading);
        int start = tokens.start(token) + taken;
        if (!proclitics.restored(reading).isEmpty()
                || tokens.end(token) - start != WORD.length()
                || !tokens.text().startsWith(WORD, start)) {
            return Optional.empty();
        }
        if (tokens.touchesNext(token)) {
            boolean name = named.owner(token + 1) != NamedTokens.NONE;
            String next = tokens.text(token + 1);
            String country = countries.get(next);
            if (country != null) {
                int behind = tokens.touchesNext(token + 1) ? named.owner(token + 2) : NamedTokens.NONE;
                return behind != NamedTokens.NONE && isCity(mentions.get(behind))
                        ? Optional.empty()
                        : reference(token, taken, country, BY_ADJECTIVE);
            }
            if (next.equals(HOLY_WORD)) {
                return mecca.map(city -> new Reference(token, taken, EntityType.LOCATION, mecca, BY_ADJECTIVE));
            }
            if (name || next.startsWith("ال") && next.length() > 4) {
                return Optional.empty();
            }
        }
        if (isOfOther(tokens, token)) {
            return Optional.empty();
        }
        return lastCountry(mentions, named, token).flatMap(id -> reference(token, taken, id, BY_COUNTRY));
    }

    /** Whether another city than the capital may be meant: Mecca is the holy capital, London's police says the capital's. */
    private static boolean isOfOther(Tokens tokens, int token) {
        boolean police = token > 0
                && tokens.touchesNext(token - 1)
                && tokens.text(token - 1).endsWith(POLICE);
        return police || tokens.text().contains(HOLY);
    }

    private static boolean isCity(EntityMention mention) {
        return mention.type() == EntityType.LOCATION
                && mention.entry()
                        .filter(entry -> !entry.kind().equals(COUNTRY))
                        .isPresent();
    }

    private Optional<Reference> reference(int token, int taken, String country, float confidence) {
        return Optional.ofNullable(capitals.get(country))
                .map(capital -> new Reference(token, taken, EntityType.LOCATION, Optional.of(capital), confidence));
    }

    /** The country of the place named last before a word; capitals that were named themselves go first. */
    private static Optional<String> lastCountry(List<EntityMention> mentions, NamedTokens named, int token) {
        for (int m = mentions.size() - 1; m >= 0; m--) {
            Optional<GazetteerEntry> entry = mentions.get(m).entry();
            if (named.last(m) >= token || entry.isEmpty() || entry.get().type() != EntityType.LOCATION) {
                continue;
            }
            if (entry.get().kind().equals(COUNTRY)) {
                return Optional.of(entry.get().id());
            }
            Optional<String> country = entry.get().within().stream()
                    .filter(id -> id.indexOf('/') < 0)
                    .findFirst();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
