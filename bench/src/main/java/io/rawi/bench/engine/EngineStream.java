package io.rawi.bench.engine;

import com.sun.management.ThreadMXBean;
import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.SourceText;
import io.rawi.schema.RawArticle;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the engine takes for articles that it reads once each, in their order, from its first one on: what a stream is. The
 * steps are measured on the same articles again and again, warm and with all their words known; a stream brings new words
 * with each article, and begins cold. Processor time of the reading thread, so that other programs matter less; what the
 * compiler and the collector do beside it is not counted.
 */
final class EngineStream {

    private static final int PARTS = 6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * What a run of articles took.
     *
     * @param read how many articles were read
     * @param refused how many sources held none
     * @param nanos processor time
     * @param bytes memory allocated
     */
    record Taken(int read, int refused, long nanos, long bytes) {

        double microsAnArticle() {
            return nanos / 1e3 / Math.max(1, read);
        }

        double kilobytesAnArticle() {
            return bytes / 1e3 / Math.max(1, read);
        }

        Taken and(Taken next) {
            return new Taken(read + next.read, refused + next.refused, nanos + next.nanos, bytes + next.bytes);
        }
    }

    /** Reads the articles in equal parts, and tells what each part took. */
    List<Taken> read(ArabicEngine engine, List<RawArticle> articles) {
        List<Taken> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int from = (int) ((long) articles.size() * part / PARTS);
            int to = (int) ((long) articles.size() * (part + 1) / PARTS);
            parts.add(part(
                    engine,
                    articles.subList(from, to).stream().map(Articles::source).toList()));
        }
        return parts;
    }

    private Taken part(ArabicEngine engine, List<SourceText> sources) {
        int read = 0;
        long words = 0;
        long nanos = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        for (SourceText source : sources) {
            try {
                AnnotatedArticle article = engine.read(source);
                words += article.tokens();
                read++;
            } catch (NotAnArticleException e) {
                // Of no account: a page without text is told from an article in no time.
            }
        }
        if (words < read) {
            throw new IllegalStateException(read + " articles have " + words + " words");
        }
        return new Taken(
                read,
                sources.size() - read,
                threads.getCurrentThreadCpuTime() - nanos,
                threads.getCurrentThreadAllocatedBytes() - bytes);
    }

    /** The figures for people, the summary in the last line. */
    static List<String> lines(List<Taken> parts) {
        List<String> lines = new ArrayList<>();
        lines.add("each article once, one thread, processor time");
        lines.add("%-12s %12s %14s %12s".formatted("articles", "us/article", "articles/s", "KB/article"));
        for (Taken part : parts) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12d %12.0f %14.0f %12.1f",
                    part.read(),
                    part.microsAnArticle(),
                    1e6 / part.microsAnArticle(),
                    part.kilobytesAnArticle()));
        }
        Taken all = parts.stream().reduce(new Taken(0, 0, 0, 0), Taken::and);
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "stream articles %d articles_per_s %.0f last_part_articles_per_s %.0f kb_per_article %.0f",
                all.read(),
                1e6 / all.microsAnArticle(),
                1e6 / parts.get(parts.size() - 1).microsAnArticle(),
                all.kilobytesAnArticle()));
        return lines;
    }
}
