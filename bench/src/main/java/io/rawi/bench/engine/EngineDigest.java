package io.rawi.bench.engine;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.Span;
import io.rawi.schema.RawArticle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A digest of what the engine made of articles, part by part: the same before and after a change that is to make the
 * engine faster and nothing else. SHA-256 over the parts as they print, in UTF-8, in the order of the articles; the first
 * 16 hexadecimal digits are told.
 */
final class EngineDigest {

    private static final int SHOWN = 16;

    private static final Map<String, Function<AnnotatedArticle, Object>> PARTS = parts();

    private final Map<String, MessageDigest> digests = new LinkedHashMap<>();
    private int articles;

    EngineDigest() {
        PARTS.keySet().forEach(part -> digests.put(part, sha256()));
    }

    /** The digest of what an engine makes of articles. */
    static EngineDigest of(ArabicEngine engine, List<RawArticle> articles) {
        EngineDigest digest = new EngineDigest();
        for (RawArticle raw : articles) {
            try {
                digest.add(engine.read(Articles.source(raw)));
            } catch (NotAnArticleException e) {
                digest.refused(e.getMessage());
            }
        }
        return digest;
    }

    private static Map<String, Function<AnnotatedArticle, Object>> parts() {
        Map<String, Function<AnnotatedArticle, Object>> parts = new LinkedHashMap<>();
        parts.put("text", article -> article.title() + '\n' + article.text() + article.bodyStart() + article.removed());
        parts.put("decoding", AnnotatedArticle::decoding);
        parts.put("language", article -> article.language() + article.languages());
        parts.put("normalised", EngineDigest::normalised);
        parts.put("published", AnnotatedArticle::time);
        parts.put("entities", AnnotatedArticle::entities);
        parts.put("times", AnnotatedArticle::times);
        parts.put("quantities", AnnotatedArticle::quantities);
        parts.put("events", AnnotatedArticle::events);
        return parts;
    }

    /** The normalised text and the way back from each of its characters. */
    private static String normalised(AnnotatedArticle article) {
        StringBuilder printed = new StringBuilder(article.normalised().text());
        for (int i = 0; i < article.normalised().text().length(); i++) {
            Span original = article.normalised().original(i);
            printed.append(' ').append(original.start()).append('-').append(original.end());
        }
        return printed.toString();
    }

    /** Takes what became of the next article. */
    void add(AnnotatedArticle article) {
        articles++;
        PARTS.forEach((part, of) -> update(part, String.valueOf(of.apply(article))));
    }

    /** Takes the next source, which held no article, and why. */
    void refused(String reason) {
        articles++;
        update("text", reason);
    }

    private void update(String part, String printed) {
        digests.get(part).update(printed.getBytes(StandardCharsets.UTF_8));
    }

    /** A line for each part, then one for all of them. Used once. */
    List<String> lines() {
        MessageDigest all = sha256();
        List<String> lines = new ArrayList<>();
        digests.forEach((part, digest) -> {
            byte[] made = digest.digest();
            all.update(made);
            lines.add("%-12s %s".formatted(part, hex(made)));
        });
        lines.add("digest %s articles %d".formatted(hex(all.digest()), articles));
        return lines;
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, SHOWN);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
