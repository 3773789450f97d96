package io.rawi.arabic.event;

import io.rawi.arabic.Span;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.quantity.QuantityMention;
import io.rawi.arabic.time.TimeMention;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One article as the finders of events see it: its words through the lexicon, and what was found in it before. */
final class EventText {

    private static final int NONE = -1;
    private static final String OPENING = "«“(‹[";
    private static final String CLOSING = "»”)›]";

    private final EventLexicon lexicon;
    private final TokenisedText words;
    private final List<EntityMention> entities;
    private final List<TimeMention> times;
    private final List<QuantityMention> quantities;
    private final int[] lexemes;
    private final int[] clitics;
    private final Break[] breaks;
    private final int[] entityAt;
    private final int[] timeAt;
    private final int[] quantityAt;
    private final int headlineEnd;
    /** Forces that an adjective of a nation stands for, as names behind those of the text; and the word of each. */
    private final List<EntityMention> nations = new ArrayList<>();

    private final List<Integer> nationWords = new ArrayList<>();

    EventText(
            EventLexicon lexicon,
            TriggerScan scan,
            TokenisedText words,
            int bodyStart,
            List<EntityMention> entities,
            List<TimeMention> times,
            List<QuantityMention> quantities) {
        this.lexicon = lexicon;
        this.words = words;
        this.entities = entities;
        this.times = times;
        this.quantities = quantities;
        this.lexemes = scan.lexemes();
        this.clitics = scan.clitics();
        int count = lexemes.length;
        breaks = new Break[count];
        entityAt = filled(count);
        timeAt = filled(count);
        quantityAt = filled(count);
        headlineEnd = place(bodyStart);
    }

    /** Puts the mentions on their words and finds the breaks between words; gives the first word of the body. */
    private int place(int bodyStart) {
        NormalisedText normalised = words.normalised();
        Tokens tokens = words.tokens();
        int bodyFirst = 0;
        int entity = 0;
        int time = 0;
        int quantity = 0;
        int before = 0;
        for (int i = 0; i < lexemes.length; i++) {
            Span span = normalised.original(tokens.start(i), tokens.end(i));
            if (i > 0) {
                breaks[i - 1] = Break.between(words.text(), before, span.start());
            }
            before = span.end();
            if (span.start() < bodyStart) {
                bodyFirst = i + 1;
            }
            while (entity < entities.size() && entities.get(entity).span().end() <= span.start()) {
                entity++;
            }
            while (time < times.size() && times.get(time).span().end() <= span.start()) {
                time++;
            }
            while (quantity < quantities.size()
                    && quantities.get(quantity).span().end() <= span.start()) {
                quantity++;
            }
            if (entity < entities.size() && entities.get(entity).span().overlaps(span)) {
                entityAt[i] = entity;
            }
            if (time < times.size() && times.get(time).span().overlaps(span)) {
                timeAt[i] = time;
            }
            if (quantity < quantities.size() && quantities.get(quantity).span().overlaps(span)) {
                quantityAt[i] = quantity;
            }
        }
        if (lexemes.length > 0) {
            breaks[lexemes.length - 1] = Break.PARAGRAPH;
        }
        return bodyFirst;
    }

    private static int[] filled(int count) {
        int[] places = new int[count];
        Arrays.fill(places, NONE);
        return places;
    }

    int count() {
        return lexemes.length;
    }

    /** First word of the body. */
    int bodyFirst() {
        return headlineEnd;
    }

    boolean has(int word, Cue cue) {
        return word >= 0 && word < lexemes.length && lexicon.has(lexemes[word], cue);
    }

    boolean hasAny(int word, Cue... cues) {
        for (Cue cue : cues) {
            if (has(word, cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word from {@code first} to {@code last} has a cue. */
    boolean any(int first, int last, Cue cue) {
        for (int i = Math.max(0, first); i <= last; i++) {
            if (has(i, cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word tells of an armed side or a weapon. */
    boolean supports(int word) {
        int entity = entityAt(word);
        return lexicon.supports(lexemes[word]) || entity >= 0 && PartyFinder.armed(entities.get(entity));
    }

    /** What a word tells of an event; null where it tells none. */
    Trigger trigger(int word) {
        return word < 0 || word >= lexemes.length ? null : lexicon.trigger(lexemes[word]);
    }

    boolean joined(int word, int clitic) {
        return word >= 0 && word < clitics.length && (clitics[word] & clitic) != 0;
    }

    /** Whether "and" stands joined before a word, be it one that only a list of names knows. */
    boolean conjoined(int word) {
        if (joined(word, Clitics.AND)) {
            return true;
        }
        int entity = entityAt(word);
        return entity >= 0
                && words.tokens().text().charAt(words.tokens().start(word)) == 'و'
                && entities.get(entity).span().start()
                        > words.original(word, word).start();
    }

    boolean known(int word) {
        return lexemes[word] >= 0;
    }

    /** What stands behind a word. */
    Break breakAfter(int word) {
        return word < 0 ? Break.PARAGRAPH : breaks[word];
    }

    /** Index of the name that a word belongs to, or -1. */
    int entityAt(int word) {
        return word < 0 || word >= entityAt.length ? NONE : entityAt[word];
    }

    int timeAt(int word) {
        return word < 0 || word >= timeAt.length ? NONE : timeAt[word];
    }

    int quantityAt(int word) {
        return word < 0 || word >= quantityAt.length ? NONE : quantityAt[word];
    }

    EntityMention entity(int index) {
        return index < entities.size() ? entities.get(index) : nations.get(index - entities.size());
    }

    /** Index of the force that an adjective of a nation stands for, as a name. Ask for such words only. */
    int nation(int word) {
        int known = nationWords.indexOf(word);
        if (known < 0) {
            known = nations.size();
            Span span = span(word, word);
            nations.add(new EntityMention(
                    span,
                    original(span),
                    EntityType.ORGANISATION,
                    EntityMention.Method.COREFERENCE,
                    lexicon.nation(lexemes[word]),
                    1));
            nationWords.add(word);
        }
        return entities.size() + known;
    }

    TimeMention time(int index) {
        return times.get(index);
    }

    QuantityMention quantity(int index) {
        return quantities.get(index);
    }

    boolean isEntity(int word, EntityType type) {
        int index = entityAt(word);
        return index >= 0 && entities.get(index).type() == type;
    }

    /** Last word of the name that stands at a word. */
    int entityLast(int word) {
        int last = word;
        while (last + 1 < entityAt.length && entityAt[last + 1] == entityAt[word]) {
            last++;
        }
        return last;
    }

    /** Last word of the number that stands at a word. */
    int quantityLast(int word) {
        int last = word;
        while (last + 1 < quantityAt.length && quantityAt[last + 1] == quantityAt[word]) {
            last++;
        }
        return last;
    }

    boolean headline(int word) {
        return word < headlineEnd;
    }

    /** A word in normalised spelling. */
    String text(int word) {
        return words.tokens().text(word);
    }

    /** Whether a word in normalised spelling is this one. */
    boolean is(int word, String letters) {
        if (word < 0 || word >= lexemes.length) {
            return false;
        }
        int start = words.tokens().start(word);
        return words.tokens().end(word) - start == letters.length()
                && words.tokens().text().startsWith(letters, start);
    }

    /** Whether a word in normalised spelling begins with a letter; the letter as it stands. */
    char firstLetter(int word) {
        return words.tokens().text().charAt(words.tokens().start(word));
    }

    /** Whether a word in normalised spelling ends in some letters. */
    boolean endsWith(int word, String letters) {
        int end = words.tokens().end(word);
        return end - words.tokens().start(word) > letters.length()
                && words.tokens().text().startsWith(letters, end - letters.length());
    }

    int length(int word) {
        return words.tokens().end(word) - words.tokens().start(word);
    }

    /** The original of a stretch of words. */
    Span span(int first, int last) {
        return words.original(first, last);
    }

    /**
     * The original of a phrase, without the conjunction and preposition joined to its first word, and with the quotation
     * mark or bracket that closes what was opened in it.
     */
    Span phrase(int first, int last) {
        Span bare = words.original(first, last);
        int start = bare.start() + joinedLetters(first);
        int end = bare.end();
        String original = words.text();
        int open = 0;
        for (int i = start; i < end; i++) {
            open += OPENING.indexOf(original.charAt(i)) >= 0 ? 1 : 0;
            open -= CLOSING.indexOf(original.charAt(i)) >= 0 ? 1 : 0;
        }
        long straight =
                original.substring(start, end).chars().filter(c -> c == '"').count();
        if (end < original.length()
                && (open > 0 && CLOSING.indexOf(original.charAt(end)) >= 0
                        || straight % 2 == 1 && original.charAt(end) == '"')) {
            end++;
        }
        return new Span(Math.min(start, end), end);
    }

    private int joinedLetters(int word) {
        int letters = joined(word, Clitics.AND) ? 1 : 0;
        boolean preposition = joined(word, Clitics.BI) || joined(word, Clitics.KA) || joined(word, Clitics.LI);
        boolean contracted = joined(word, Clitics.LI) && joined(word, Clitics.ARTICLE);
        int entity = entityAt(word);
        if (entity >= 0) {
            int from = entities.get(entity).span().start()
                    - words.original(word, word).start();
            return Math.max(0, from);
        }
        int quantity = quantityAt(word);
        if (quantity >= 0) {
            int from = quantities.get(quantity).span().start()
                    - words.original(word, word).start();
            return Math.max(0, from);
        }
        return letters + (preposition && !contracted ? 1 : 0);
    }

    String original(Span span) {
        return span.of(words.text());
    }
}
