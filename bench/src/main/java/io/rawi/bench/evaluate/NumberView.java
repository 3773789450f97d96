package io.rawi.bench.evaluate;

import io.rawi.arabic.number.NumberKind;
import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.number.NumberReading;
import io.rawi.arabic.number.Proportions;
import io.rawi.arabic.number.RelativeOrdinals;
import io.rawi.arabic.quantity.Percent;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a sentence as gold files of numbers, ordinals and percentages list them. Digits that touch letters
 * (180ml) are no numbers there, nor are digits in web addresses.
 */
final class NumberView {

    /** A number with its place in the sentence; the value as the gold file writes it. */
    record Found(int start, int end, String value) {}

    private static final String PERCENTAGE = "نسبه";

    private final NumberReader reader = new NumberReader();
    private final RelativeOrdinals places = new RelativeOrdinals();

    /** What the sentence has of a kind: {@code number}, {@code ordinal} or {@code percent}. */
    List<Found> find(String kind, String sentence) {
        TokenisedText text = TokenisedText.of(sentence);
        List<NumberReading> readings = Proportions.join(text, reader.readAll(text));
        readings.removeIf(reading -> isInAddress(text.tokens().text(), reading.start()));
        List<Found> found = new ArrayList<>();
        switch (kind) {
            case "ordinal" -> ordinals(text, readings, found);
            case "percent" -> percentages(text, readings, found);
            default -> numbers(text, readings, found);
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static void numbers(TokenisedText text, List<NumberReading> readings, List<Found> found) {
        for (NumberReading reading : readings) {
            if (reading.kind() != NumberKind.ORDINAL
                    && !touchesLetters(text.tokens(), reading)
                    && !isPronoun(text, reading)) {
                found.add(found(text, reading.start(), reading.end(), Double.toString(reading.value())));
            }
        }
    }

    private void ordinals(TokenisedText text, List<NumberReading> readings, List<Found> found) {
        places.find(text)
                .forEach(place -> found.add(found(
                        text,
                        place.start(),
                        place.end(),
                        (place.origin() == RelativeOrdinals.Origin.END ? "end" : "current")
                                + (place.offset() < 0 ? "" : "+")
                                + place.offset())));
        for (NumberReading reading : readings) {
            boolean definiteForm = reading.definite()
                    && reading.form() == NumberReading.Form.WORDS
                    && reading.kind() == NumberKind.CARDINAL
                    && reading.value() > 10;
            if (reading.kind() == NumberKind.ORDINAL || definiteForm) {
                found.add(found(text, reading.start(), reading.end(), Double.toString(reading.value())));
            }
        }
    }

    private static void percentages(TokenisedText text, List<NumberReading> readings, List<Found> found) {
        Tokens tokens = text.tokens();
        int taken = -1;
        for (NumberReading reading : readings) {
            if (reading.firstToken() <= taken) {
                continue;
            }
            Optional<Percent> percent = Percent.of(tokens, reading);
            int before = reading.firstToken() - 1;
            boolean named = before >= 0 && tokens.text(before).endsWith(PERCENTAGE);
            boolean word = before > taken && before >= 0 && Percent.isWord(tokens, before);
            int start = reading.start();
            int end = reading.end();
            if (percent.isPresent()) {
                start = Math.min(start, percent.get().start());
                end = Math.max(end, percent.get().end());
                taken = percent.get().lastToken();
            } else if (word) {
                start = tokens.start(before);
            } else if (named) {
                start = tokens.end(before) - PERCENTAGE.length();
            } else {
                continue;
            }
            found.add(found(text, start, end, reading.value() + "%"));
        }
    }

    private static boolean touchesLetters(Tokens tokens, NumberReading reading) {
        int end = reading.form() == NumberReading.Form.WORDS ? reading.end() : tokens.end(reading.firstToken());
        int last = reading.form() == NumberReading.Form.DIGITS ? reading.end() : end;
        return last < tokens.text().length() && Character.isLetter(tokens.text().charAt(last));
    }

    /** أي واحد, "which one". */
    private static boolean isPronoun(TokenisedText text, NumberReading reading) {
        int before = reading.firstToken() - 1;
        return reading.value() == 1
                && reading.form() == NumberReading.Form.WORDS
                && (reading.definite()
                        || before >= 0
                                && List.of("اي", "كل", "باي")
                                        .contains(text.tokens().text(before)));
    }

    private static boolean isInAddress(String text, int at) {
        int from = text.lastIndexOf(' ', at) + 1;
        int to = text.indexOf(' ', at);
        String word = text.substring(from, to < 0 ? text.length() : to);
        return word.contains("://") || word.startsWith("www.");
    }

    private static Found found(TokenisedText text, int start, int end, String value) {
        io.rawi.arabic.Span span = text.normalised().original(start, end);
        return new Found(span.start(), span.end(), value);
    }
}
