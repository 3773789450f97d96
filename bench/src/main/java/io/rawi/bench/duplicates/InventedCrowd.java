package io.rawi.bench.duplicates;

import io.rawi.schema.Fingerprint;
import io.rawi.schema.TextPrint;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** Fingerprints of texts that are all alike, spread over one day: copies of one text, changed or not, or one form filled anew. */
final class InventedCrowd {

    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    private static final int WORDS = 280;
    private static final int CHANGES = 4;
    private static final int NAMES = 40;
    private static final int RARE = 0x0700_0000;

    private final long millisApart;

    /** @param count over how many the day is spread */
    InventedCrowd(int count) {
        this.millisApart = Duration.ofDays(1).toMillis() / count;
    }

    /** A copy of the one text to the letter. */
    Fingerprint same(int number) {
        Fingerprint copy = fingerprint(number, text(new SplittableRandom(1)));
        copy.setContentId(String.format("%032x", 0));
        copy.setArticleId(copy.getDocumentId() + "-" + copy.getContentId());
        return copy;
    }

    /** A copy of the one text in which a few words were changed. */
    Fingerprint copy(int number) {
        int[] words = text(new SplittableRandom(1));
        SplittableRandom random = new SplittableRandom(number);
        for (int i = 0; i < CHANGES; i++) {
            words[random.nextInt(WORDS)] = random.nextInt(1 << 28);
        }
        return fingerprint(number, words);
    }

    /** The one form, with words of its own in the places that are to be filled. */
    Fingerprint form(int number) {
        int[] words = text(new SplittableRandom(2));
        SplittableRandom random = new SplittableRandom(~(long) number);
        for (int i = 0; i < NAMES; i++) {
            words[i * (WORDS / NAMES)] = RARE + random.nextInt(1 << 24);
        }
        return fingerprint(number, words);
    }

    private static int[] text(SplittableRandom random) {
        int[] words = new int[WORDS];
        for (int i = 0; i < WORDS; i++) {
            words[i] = random.nextInt(1 << 28);
        }
        return words;
    }

    private Fingerprint fingerprint(int number, int[] words) {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Integer.BYTES);
        for (int word : words) {
            bytes.putInt(word);
        }
        Instant time = BEGIN.plusMillis(millisApart * number);
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.setDocumentId(String.format("%032x", number * 0x9e3779b97f4a7c15L));
        fingerprint.setContentId(String.format("%032x", number));
        fingerprint.setArticleId(fingerprint.getDocumentId() + "-" + fingerprint.getContentId());
        fingerprint.setSource("paper-" + number);
        fingerprint.setArticleTime(time);
        fingerprint.setFetchedAt(time);
        fingerprint.setLanguage("ar");
        fingerprint.setTokens(WORDS);
        fingerprint.setMinHash(ByteBuffer.allocate(0));
        fingerprint.setPrint(new TextPrint(bytes.flip(), 0, List.of()));
        fingerprint.setVersions(new Versions("1", "none", "1"));
        return fingerprint;
    }
}
