package io.rawi.bench.duplicates;

import io.rawi.schema.Fingerprint;
import io.rawi.schema.TextPrint;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fingerprints of texts that nobody wrote, as many as wanted: words drawn as in real text (few often, most seldom), of the
 * lengths that news has; three in ten repeat an earlier one of the last with a few words changed. The same number always
 * gives the same fingerprint, so that earlier ones need not be kept.
 */
final class InventedFingerprints {

    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    private static final double COPIES = 0.3;
    private static final int LATELY = 20_000;
    private static final int WORDS = 400_000;
    private static final int TITLE = 9;
    private static final Versions VERSIONS = new Versions("1", "none", "1");

    private final int days;

    /** @param days over how many days they are spread, in turn */
    InventedFingerprints(int days) {
        this.days = days;
    }

    /** A fingerprint by its number. */
    Fingerprint at(int number) {
        int[] words = words(number, 0);
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Integer.BYTES);
        for (int word : words) {
            bytes.putInt(word);
        }
        String document = hex(number * 0x9e3779b97f4a7c15L) + hex(number);
        String content = hex(number) + hex(~number * 0xbf58476d1ce4e5b9L);
        Instant time = BEGIN.plusSeconds(number % days * 86_400L).plusSeconds(number / days % 86_400);
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.setArticleId(document + "-" + content);
        fingerprint.setDocumentId(document);
        fingerprint.setContentId(content);
        fingerprint.setSource("paper-" + number % 50);
        fingerprint.setArticleTime(time);
        fingerprint.setFetchedAt(time);
        fingerprint.setLanguage("ar");
        fingerprint.setTokens(words.length);
        fingerprint.setMinHash(ByteBuffer.allocate(0));
        fingerprint.setPrint(new TextPrint(bytes.flip(), Math.min(TITLE, words.length), List.of()));
        fingerprint.setVersions(VERSIONS);
        return fingerprint;
    }

    private int[] words(int number, int depth) {
        SplittableRandom random = new SplittableRandom(number * 31L + 7);
        if (number > 0 && depth < 3 && random.nextDouble() < COPIES) {
            int[] words = words(number - 1 - random.nextInt(Math.min(number, LATELY)), depth + 1);
            for (int change = words.length / 50; change >= 0; change--) {
                words[random.nextInt(words.length)] = word(random);
            }
            return words;
        }
        int length = 60 + (int) (220 * -Math.log(1 - random.nextDouble() * 0.999));
        int[] words = new int[length];
        for (int i = 0; i < length; i++) {
            words[i] = word(random);
        }
        return words;
    }

    /** The share of a word falls with its rank; the bits of its number say nothing of that. */
    private static int word(SplittableRandom random) {
        int rank = (int) Math.pow(WORDS, random.nextDouble());
        return (rank * 0x9e3779b1 ^ rank << 13) & 0x0fff_ffff;
    }

    private static String hex(long number) {
        return String.format("%016x", number);
    }
}
