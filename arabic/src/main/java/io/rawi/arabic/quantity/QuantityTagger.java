package io.rawi.arabic.quantity;

import io.rawi.arabic.Span;
import io.rawi.arabic.number.NumberReading;
import io.rawi.arabic.quantity.CountedNoun.Head;
import io.rawi.arabic.quantity.StatedInterval.Form;
import io.rawi.arabic.time.TimeMention;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quantities of a text: how many of what. Numbers that name rather than count (years, dates, clock times,
 * scores, models, decrees, telephone numbers) and ordinals are none, nor is what lies in a time mention. Immutable, safe
 * for any number of threads.
 */
public final class QuantityTagger {

    /** How many tokens behind the counted noun a hedge may follow it: 20 شخصا آخرين على الأقل. */
    private static final int HEDGE_REACH = 2;

    private final IntervalScanner scanner = new IntervalScanner();
    private final WordLists words = new WordLists();
    private final Countables countables = new Countables();
    private final CountedNoun nouns = new CountedNoun(words, countables);
    private final LoneNouns alone = new LoneNouns(countables);
    private final NumberUses uses = new NumberUses(words, countables);

    /** The quantities of a text, in order, without overlaps and outside of the time mentions. */
    public List<QuantityMention> tag(TokenisedText text, List<TimeMention> times) {
        List<QuantityMention> mentions = new ArrayList<>();
        Tokens tokens = text.tokens();
        int token = 0;
        for (StatedInterval stated : scanner.scan(text)) {
            alone.find(text, token, stated.firstToken(), mentions);
            token = stated(text, stated, mentions);
        }
        alone.find(text, token, tokens.count(), mentions);
        return apart(mentions, times);
    }

    /** In order, outside of times; where two overlap, as digits made of one character may, the first. */
    private static List<QuantityMention> apart(List<QuantityMention> mentions, List<TimeMention> times) {
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        List<QuantityMention> apart = new ArrayList<>(mentions.size());
        int end = 0;
        int time = 0;
        for (QuantityMention mention : mentions) {
            Span span = mention.span();
            while (time < times.size() && times.get(time).span().end() <= span.start()) {
                time++;
            }
            boolean timed = time < times.size() && times.get(time).span().start() < span.end();
            if (!timed && span.start() >= end) {
                apart.add(isCountTimed(mention, times, time) ? mention.withoutCounted() : mention);
                end = span.end();
            }
        }
        return apart;
    }

    /** Whether what a mention seems to count belongs to the time behind it. */
    private static boolean isCountTimed(QuantityMention mention, List<TimeMention> times, int next) {
        return next < times.size()
                && mention.counted()
                        .filter(noun -> times.get(next).span().start() <= noun.start()
                                && noun.start() < times.get(next).span().end())
                        .isPresent();
    }

    /** Takes an interval for what it is; gives the first token that is free again. */
    private int stated(TokenisedText text, StatedInterval found, List<QuantityMention> mentions) {
        Tokens tokens = text.tokens();
        StatedInterval stated = found;
        int free = stated.lastToken() + 1;
        Optional<Head> head = Optional.empty();
        if (stated.percent().isEmpty()) {
            boolean definite = isSmallAndDefinite(stated);
            head = definite ? nouns.agreeing(tokens, stated) : nouns.behind(tokens, stated);
            if (head.isEmpty()) {
                head = definite ? nouns.behind(tokens, stated) : nouns.before(tokens, stated);
            }
        }
        head = head.filter(noun -> !isBeyondLine(text, found, noun));
        Optional<Head> fold = stated.percent().isPresent() ? Optional.empty() : nouns.agreeingDigits(tokens, stated);
        head = fold.isPresent() ? fold : head;
        boolean counts = head.isPresent();
        if (isOne(stated) && countsOne(text, stated, mentions) || fold.isEmpty() && uses.names(text, stated, counts)) {
            return free;
        }
        if (afterDual(stated, mentions, text)) {
            return free;
        }
        if (stated.placeWord() && stated.percent().isEmpty()) {
            stated = withoutHedge(stated);
        }
        if (head.isPresent() && head.get().firstToken() > stated.lastToken()) {
            free = head.get().lastToken() + 1;
            for (int reach = 0; reach <= HEDGE_REACH; reach++) {
                Optional<StatedInterval> hedged = scanner.hedgedBehind(tokens, stated, free + reach);
                if (hedged.isPresent()) {
                    stated = hedged.get();
                    break;
                }
            }
        }
        Optional<Span> counted = stated.percent()
                .map(percent -> text.normalised().original(percent.start(), percent.end()))
                .or(() -> Optional.empty());
        if (counted.isEmpty()) {
            counted = head.map(noun -> text.normalised().original(noun.start(), noun.end()));
            if (head.isPresent() && CountedNoun.isOthers(tokens, head.get())) {
                Optional<Span> earlier = before(text, mentions, counted.get());
                counted = earlier.isPresent() ? earlier : counted;
            }
        }
        mentions.add(mention(text, stated.start(), stated.end(), stated.interval(), counted));
        return free;
    }

    /** What was counted last in the same paragraph: قتل 5 مدنيين وأصيب 7 آخرون counts civilians twice. */
    private static Optional<Span> before(TokenisedText text, List<QuantityMention> mentions, Span others) {
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        return mentions.get(mentions.size() - 1)
                .counted()
                .filter(noun -> noun.end() <= others.start()
                        && text.text().substring(noun.end(), others.start()).indexOf('\n') < 0
                        && Character.isLetter(text.text().charAt(noun.start())));
    }

    private static boolean isBeyondLine(TokenisedText text, StatedInterval stated, Head head) {
        if (head.start() < stated.end()) {
            return false;
        }
        int from = text.normalised().original(stated.end() - 1).end();
        int to = text.normalised().original(head.start()).start();
        return from < to && text.text().substring(from, to).indexOf('\n') >= 0;
    }

    private static boolean isSmallAndDefinite(StatedInterval stated) {
        return stated.first()
                .filter(number -> number.definite() && number.form() == NumberReading.Form.WORDS)
                .isPresent();
    }

    private static boolean isOne(StatedInterval stated) {
        return stated.form() == Form.EXACT
                && stated.first().orElseThrow().value() == 1
                && stated.first().orElseThrow().form() == NumberReading.Form.WORDS
                && stated.first().orElseThrow().tokens() == 1;
    }

    /** شخص واحد: the noun stands before it. */
    private boolean countsOne(TokenisedText text, StatedInterval one, List<QuantityMention> mentions) {
        Tokens tokens = text.tokens();
        int noun = one.firstToken() - 1;
        NumberReading number = one.first().orElseThrow();
        if (noun >= 0
                && number.kind() == io.rawi.arabic.number.NumberKind.CARDINAL
                && !number.definite()
                && !number.conjunction()
                && tokens.start(noun + 1) == tokens.end(noun) + 1
                && countables.find(tokens, noun) != Countables.Form.NONE
                && countables.find(tokens, noun) != Countables.Form.DUAL) {
            int last = mentions.size() - 1;
            if (last >= 0
                    && mentions.get(last).span().end()
                            > text.original(noun, noun).start()) {
                mentions.remove(last);
            }
            Span counted = text.normalised().original(countables.start(tokens, noun), tokens.end(noun));
            mentions.add(mention(text, one.start(), one.end(), one.interval(), Optional.of(counted)));
        }
        return true;
    }

    /** شخصين اثنين: the dual has said it. */
    private static boolean afterDual(StatedInterval stated, List<QuantityMention> mentions, TokenisedText text) {
        if (mentions.isEmpty()
                || stated.form() != Form.EXACT
                || stated.first().orElseThrow().value() != 2) {
            return false;
        }
        QuantityMention before = mentions.get(mentions.size() - 1);
        int start = text.normalised().original(stated.start(), stated.end()).start();
        return before.best().orElse(0) == 2
                && before.counted().filter(before.span()::equals).isPresent()
                && before.span().end() + 1 == start;
    }

    /** فوق before a number that counts is a place: over three houses. */
    private static StatedInterval withoutHedge(StatedInterval stated) {
        if (stated.first().orElseThrow().definite()
                || stated.form() == Form.BETWEEN
                || stated.interval().isClosed()) {
            return stated;
        }
        NumberReading number = stated.first().orElseThrow();
        return new StatedInterval(
                Interval.exactly(number.value()),
                Form.EXACT,
                number.start(),
                stated.end(),
                number.firstToken(),
                stated.lastToken(),
                stated.first(),
                stated.last(),
                false,
                stated.percent());
    }

    private static QuantityMention mention(
            TokenisedText text, int start, int end, Interval interval, Optional<Span> counted) {
        Span span = text.normalised().original(start, end);
        return new QuantityMention(span, span.of(text.text()), interval, counted);
    }
}
