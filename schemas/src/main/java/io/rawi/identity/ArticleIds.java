package io.rawi.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The three identities of an article. All are lower-case hexadecimal and depend on nothing but what is given.
 *
 * <ul>
 *   <li>{@code documentId} (32 digits): the page. From its canonical address where it has one; else from source and
 *       content, so the same text read twice from a file is one document.
 *   <li>{@code contentId} (32 digits): the normalised text. Two documents with one content are copies.
 *   <li>{@code articleId}: {@code documentId-contentId}, one text of one page.
 * </ul>
 */
public record ArticleIds(String documentId, String contentId) {

    private static final int DIGITS = 32;

    /**
     * @param url address as given by the source
     * @param source who published it
     * @param normalised the text in normalised spelling
     */
    public static ArticleIds of(Optional<String> url, String source, String normalised) {
        String contentId = hash("content", normalised);
        Optional<String> canonical = url.flatMap(CanonicalUrl::of);
        String documentId =
                canonical.map(address -> hash("url", address)).orElseGet(() -> hash("text", source + "\0" + contentId));
        return new ArticleIds(documentId, contentId);
    }

    public String articleId() {
        return documentId + "-" + contentId;
    }

    /** First 128 bits of SHA-256 over a domain word and the text, so that ids of different kinds never meet. */
    static String hash(String domain, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(domain.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] sum = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
