package io.rawi.arabic.entity;

import io.rawi.arabic.Span;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.Guard;
import io.rawi.arabic.gazetteer.Name;
import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.token.Tokens;
import java.util.Optional;
import java.util.Set;

/** What stands around a candidate, and what that tells: whether it is a name here, and whose. Used for one text. */
final class Surroundings {

    private static final Set<String> CITIES = Set.of("capital", "city", "town");
    /** What no quarter of a town can be: حي السليمانية is elsewhere than the city. */
    private static final Set<String> LARGE = Set.of("capital", "city", "governorate", "state", "country");

    private final String original;
    private final NormalisedText normalised;
    private final Tokens tokens;
    private final PlaceCues cues;
    private final Support support;
    private final TaggedSpans tagged;
    private int lastPlace = -2;

    Surroundings(
            String original,
            NormalisedText normalised,
            Tokens tokens,
            PlaceCues cues,
            Support support,
            TaggedSpans tagged) {
        this.tagged = tagged;
        this.original = original;
        this.normalised = normalised;
        this.tokens = tokens;
        this.cues = cues;
        this.support = support;
    }

    /** Takes note of a name that was accepted: what is listed behind a place is a place. */
    void accepted(Candidate candidate, Name bearer) {
        if (bearer.entry().id().startsWith("place:")) {
            lastPlace = candidate.last();
        }
    }

    /** Whether an empty line runs through it, as between a headline and the text. */
    boolean broken(Candidate candidate) {
        if (candidate.first() == candidate.last()) {
            return false;
        }
        Span span = normalised.original(candidate.start(), tokens.end(candidate.last()));
        boolean blank = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = original.charAt(i);
            if (c == '\n' && blank) {
                return true;
            }
            blank = c == '\n' || blank && Character.isWhitespace(c);
        }
        return false;
    }

    /**
     * Whom a candidate names here; nobody where its guard does not hold. Quotation marks speak for a bearer that is
     * usually written in them, but less than a region that the article names: «الشرق الأوسط» is the newspaper.
     */
    Optional<Name> bearer(Candidate candidate) {
        Name best = null;
        int bestStrength = -1;
        for (Name name : candidate.names()) {
            int strength = 2 * support.strength(name)
                    + (name.second() ? 0 : 1)
                    + (name.guard() == Guard.QUOTED && quoted(candidate) ? 1 : 0);
            if (strength > bestStrength && holds(name, candidate)) {
                best = name;
                bestStrength = strength;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether anything in the article speaks for this bearer. */
    boolean told(Name bearer) {
        return support.strength(bearer) > 0;
    }

    private boolean holds(Name name, Candidate candidate) {
        if (isAugust(candidate)
                || isAdjective(candidate)
                || name.entry().type() == EntityType.LOCATION && isNamesake(name, candidate)
                || name.entry().type() == EntityType.PERSON && (isSonOf(candidate) || beginsWithOn(candidate))) {
            return false;
        }
        return switch (name.guard()) {
            case FREE -> true;
            case CUE -> cued(name, candidate);
            case PREPOSITION ->
                cued(name, candidate)
                        || tagged.speakFor(name, candidate)
                        || (name.entry().type() == EntityType.LOCATION
                                ? prepositioned(candidate)
                                : support.strength(name) > 0);
            case QUOTED -> quoted(candidate) || support.names(name.entry().id()) || tagged.speakFor(name, candidate);
            case LOCAL -> besideCue(name, candidate) && support.namesRegionOf(name);
            case SUPPORTED -> support.names(name.entry().id());
            case NAMED ->
                tagged.areWhole(candidate) && support.names(name.entry().id());
        };
    }

    /** Whether it goes on a longer name: سلطان بن سلمان بن عبدالعزيز is not سلمان بن عبدالعزيز. */
    private boolean isSonOf(Candidate candidate) {
        if (candidate.first() == 0 || !nextTo(candidate)) {
            return false;
        }
        String before = tokens.text(candidate.first() - 1);
        return before.equals("بن") || before.equals("ابن") || before.equals("بنت");
    }

    /** Whether its Ali is the preposition على, which normalised spelling does not tell from علي. */
    private boolean beginsWithOn(Candidate candidate) {
        int end = tokens.end(candidate.first());
        return end - candidate.start() == 3
                && tokens.text().startsWith("علي", candidate.start())
                && original.charAt(normalised.original(end - 1).start()) == 'ى';
    }

    /** Whether it is آب, August, or أب, a father, which normalised spelling does not tell from إب, a town in Yemen. */
    private boolean isAugust(Candidate candidate) {
        int end = tokens.end(candidate.last());
        return candidate.first() == candidate.last()
                && end - candidate.start() == 2
                && tokens.text().startsWith("اب", candidate.start())
                && original.charAt(normalised.original(candidate.start()).start()) != 'إ';
    }

    /** قاعدة تركية, مدينة سورية: behind a feminine noun without the article it is "Turkish", "Syrian". */
    private boolean isAdjective(Candidate candidate) {
        String text = tokens.text();
        int end = tokens.end(candidate.last());
        boolean adjective = end - candidate.start() == 5
                && candidate.first() > 0
                && (text.startsWith("تركيه", candidate.start()) || text.startsWith("سوريه", candidate.start()))
                && nextTo(candidate);
        if (!adjective) {
            return isSaudiAdjective(candidate);
        }
        int from = tokens.start(candidate.first() - 1);
        int behind = tokens.end(candidate.first() - 1);
        boolean definite =
                text.startsWith("ال", from) || text.startsWith("ال", from + 1) || text.startsWith("لل", from);
        return behind - from > 3 && text.charAt(behind - 1) == 'ه' && !definite;
    }

    /** الحملة السعودية, الأندية السعودية: behind a noun with the article, السعودية is "Saudi". */
    private boolean isSaudiAdjective(Candidate candidate) {
        String text = tokens.text();
        int before = candidate.first() - 1;
        if (before < 0
                || before == lastPlace
                || candidate.first() != candidate.last()
                || !text.startsWith("السعوديه", candidate.start())
                || !nextTo(candidate)) {
            return false;
        }
        int from = tokens.start(before);
        int length = tokens.end(before) - from;
        boolean definite = text.startsWith("ال", from)
                || length > 5 && (text.startsWith("ال", from + 1) || text.startsWith("لل", from));
        return definite && length > 4 && !cues.isNoNoun(tokens.text(before));
    }

    /** شارع أسيوط is a street elsewhere, نجم برشلونة plays for the club: what bears the name of a place is not there. */
    private boolean isNamesake(Name name, Candidate candidate) {
        return candidate.first() > 0
                && candidate.taken() == 0
                && nextTo(candidate)
                && (CITIES.contains(name.entry().kind()) && cues.bearsNames(tokens.text(candidate.first() - 1))
                        || LARGE.contains(name.entry().kind()) && isQuarter(candidate.first() - 1));
    }

    /** Whether a word, with or without its proclitics, is حي, a quarter of a town. */
    private boolean isQuarter(int token) {
        int end = tokens.end(token);
        int length = end - tokens.start(token);
        return length >= 2
                && length <= 4
                && tokens.text().startsWith("حي", end - 2)
                && cues.isQuarter(tokens.text(token));
    }

    private boolean cued(Name name, Candidate candidate) {
        return support.namesRegionOf(name) || besideCue(name, candidate);
    }

    private boolean besideCue(Name name, Candidate candidate) {
        return quoted(candidate)
                || name.entry().type() == EntityType.LOCATION
                        && (listed(candidate) || behindKind(candidate) || announcesItself(name, candidate));
    }

    private boolean behindKind(Candidate candidate) {
        return candidate.first() > 0 && nextTo(candidate) && cues.isKind(tokens.text(candidate.first() - 1));
    }

    /** Whether its kind is part of the name: جبال قنديل. */
    private boolean announcesItself(Name name, Candidate candidate) {
        return candidate.first() < candidate.last() && cues.isKind(name.words().get(0));
    }

    private boolean prepositioned(Candidate candidate) {
        boolean bi = candidate.start() > tokens.start(candidate.first())
                && tokens.text().charAt(candidate.start() - 1) == 'ب';
        return bi
                || candidate.first() > 0 && nextTo(candidate) && cues.isPreposition(tokens.text(candidate.first() - 1));
    }

    /** Whether the word before stands right before it, with no mark but a quotation mark between. */
    private boolean nextTo(Candidate candidate) {
        int from = tokens.end(candidate.first() - 1);
        for (int i = from; i < tokens.start(candidate.first()); i++) {
            char between = tokens.text().charAt(i);
            if (between != ' ' && between != '"') {
                return false;
            }
        }
        return candidate.taken() == 0;
    }

    /** Whether it stands alone in quotation marks or round brackets. */
    private boolean quoted(Candidate candidate) {
        int before = candidate.start() - 1;
        int behind = tokens.end(candidate.last());
        String text = tokens.text();
        if (before < 0 || behind >= text.length()) {
            return false;
        }
        char opening = text.charAt(before);
        char closing = text.charAt(behind);
        return opening == '"' && closing == '"' || opening == '(' && closing == ')';
    }

    /** Whether a place stands right before it, joined by a comma, a dash or "and". */
    private boolean listed(Candidate candidate) {
        if (lastPlace != candidate.first() - 1) {
            return false;
        }
        int from = tokens.end(lastPlace);
        int to = tokens.start(candidate.first());
        boolean conjunction = candidate.taken() > 0 && tokens.text().charAt(to) == 'و';
        for (int i = from; i < to; i++) {
            char between = tokens.text().charAt(i);
            if (between == ',' || between == '-') {
                conjunction = true;
            } else if (between != ' ' && between != '"') {
                return false;
            }
        }
        return conjunction;
    }
}
