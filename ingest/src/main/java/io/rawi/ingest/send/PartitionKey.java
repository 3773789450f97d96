package io.rawi.ingest.send;

import io.rawi.identity.CanonicalUrl;
import io.rawi.schema.RawArticle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The key of a raw article: its page's canonical address, so that all fetches of one page lie in one partition, in order;
 * without an address a hash of source and body. Nothing else depends on it.
 */
final class PartitionKey {

    private static final int HEX_DIGITS = 32;

    private PartitionKey() {}

    static String of(RawArticle article) {
        return article.getUrl().flatMap(CanonicalUrl::of).orElseGet(() -> hash(article));
    }

    private static String hash(RawArticle article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(article.getSource().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(article.getBody().duplicate());
            return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
