package io.rawi.arabic.time;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The words that times are made of, with what each may be: {@code words.txt}. Immutable once loaded. */
final class TimeLexicon {

    static final int NO_VALUE = -1;

    private static final int ROLES = TimeRole.values().length;

    /** Roles in which a word begins a time by itself. */
    private static final Set<TimeRole> ALONE = EnumSet.of(
            TimeRole.UNIT_PLURAL,
            TimeRole.WEEKDAY,
            TimeRole.MONTH,
            TimeRole.HIJRI,
            TimeRole.DHU_JOINED,
            TimeRole.DEICTIC,
            TimeRole.TODAY,
            TimeRole.UNIT,
            TimeRole.UNIT_DUAL,
            TimeRole.UNIT_MINE,
            TimeRole.UNIT_THE,
            TimeRole.PART_THE,
            TimeRole.DECADES,
            TimeRole.DAILY,
            TimeRole.FEAST);

    /** Roles in which it begins one only before another word of time. */
    private static final Set<TimeRole> FOLLOWED = EnumSet.of(
            TimeRole.WEEKDAY_BARE,
            TimeRole.MONTH_WEAK,
            TimeRole.HIJRI_WEAK,
            TimeRole.TISHRIN,
            TimeRole.KANUN,
            TimeRole.RABI,
            TimeRole.JUMADA,
            TimeRole.DHU,
            TimeRole.HALF_HOUR,
            TimeRole.QUARTER_HOUR,
            TimeRole.THIRD_HOUR,
            TimeRole.UNIT_THE_DUAL,
            TimeRole.UNIT_THE_PLURAL,
            TimeRole.UNIT_THE_FOLD,
            TimeRole.THIS,
            TimeRole.FIRST_YESTERDAY,
            TimeRole.EARLY,
            TimeRole.LATE,
            TimeRole.MID,
            TimeRole.REST,
            TimeRole.TIME_OF,
            TimeRole.PART,
            TimeRole.SEASON,
            TimeRole.SEASON_THE,
            TimeRole.QUARTER,
            TimeRole.HALF,
            TimeRole.THIRD,
            TimeRole.OF,
            TimeRole.BETWEEN,
            TimeRole.BEFORE,
            TimeRole.SINCE,
            TimeRole.AFTER,
            TimeRole.FEW,
            TimeRole.LAST_N,
            TimeRole.LATTER,
            TimeRole.BEFORE_YESTERDAY,
            TimeRole.EACH,
            TimeRole.UNIT_PAIR,
            TimeRole.NEW_MOON,
            TimeRole.WEEKEND);

    private static final String FILE = "words.txt";

    private final Vocabulary vocabulary = new Vocabulary();
    /** The values of all words in all roles, side by side for each word. */
    private int[] values = {};

    private byte[] begins = {};

    private TimeLexicon() {}

    static TimeLexicon builtIn() {
        TimeLexicon lexicon = new TimeLexicon();
        try (InputStream in = TimeLexicon.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lexicon.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " of the engine cannot be read", e);
        }
        lexicon.begins = new byte[lexicon.vocabulary.size()];
        for (int word = 0; word < lexicon.begins.length; word++) {
            lexicon.begins[word] = lexicon.beginning(word);
        }
        return lexicon;
    }

    private void add(String line) {
        String[] fields = line.split(" ");
        TimeRole role = TimeRole.valueOf(fields[0]);
        int value = Integer.parseInt(fields[1]);
        for (int i = 2; i < fields.length; i++) {
            int word = vocabulary.add(Normaliser.normalise(fields[i]).text());
            int until = vocabulary.size() * ROLES;
            if (until > values.length) {
                int known = values.length;
                values = Arrays.copyOf(values, until * 2);
                Arrays.fill(values, known, values.length, NO_VALUE);
            }
            values[word * ROLES + role.ordinal()] = value;
        }
    }

    /** Whether a stretch of text may be a word behind joined ones: a cheap test that most fail. */
    boolean mayEnd(String text, int start, int end) {
        return vocabulary.mayEnd(text, start, end);
    }

    /** Number of the word made of a prefix and a stretch of text, or {@link Vocabulary#UNKNOWN}. */
    int find(String prefix, String text, int start, int end) {
        return vocabulary.find(prefix, text, start, end);
    }

    /** Whether a time may begin with a word. */
    boolean begins(int word, boolean followed) {
        return begins[word] == 1 || followed && begins[word] == 2;
    }

    private byte beginning(int word) {
        boolean alone = ALONE.stream().anyMatch(role -> value(word, role) != NO_VALUE);
        boolean withNext = FOLLOWED.stream().anyMatch(role -> value(word, role) != NO_VALUE);
        return (byte) (alone ? 1 : withNext ? 2 : 0);
    }

    /** The value of a word in a role, or {@link #NO_VALUE} where it has not that role. */
    int value(int word, TimeRole role) {
        return values[word * ROLES + role.ordinal()];
    }
}
