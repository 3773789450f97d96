package io.rawi.app.demo;

import io.rawi.app.reading.EventLayout;
import io.rawi.app.terminal.Style;
import io.rawi.schema.Article;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.Duplicate;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.EntityMention;
import io.rawi.schema.EventModality;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints one compact block for each article as it comes out. */
final class OutputPrinter implements OutputListener {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MOST_NAMES = 6;
    private static final int MOST_EVENTS = 3;
    private static final int LONGEST_TITLE = 90;
    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final Style style;

    OutputPrinter(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void enriched(EnrichedArticle enriched, Optional<EnrichedArticle> before, Outcome outcome) {
        List<String> marks = marks(enriched, outcome);
        if (before.isPresent()) {
            out.println(style.yellow("again") + " " + source(enriched) + " " + title(enriched) + " "
                    + changes(enriched, before.get(), marks));
        } else {
            Article article = enriched.getArticle();
            out.println(style.bold(TIME.format(article.getTime().getValue())) + "  " + source(enriched) + "  ["
                    + article.getLanguage() + "]");
            out.println(INDENT + title(enriched));
            marks.forEach(mark -> out.println(INDENT + style.yellow(mark)));
            names(article).ifPresent(names -> out.println(INDENT + names));
            article.getEvents().stream()
                    .filter(event -> event.getModality() == EventModality.REPORTED)
                    .limit(MOST_EVENTS)
                    .forEach(event -> out.println(INDENT + style.green(EventLayout.line(event, style))));
        }
        out.flush();
    }

    private List<String> marks(EnrichedArticle enriched, Outcome outcome) {
        List<String> marks = new ArrayList<>();
        enriched.getDuplicate().ifPresent(duplicate -> marks.add(resembles(duplicate) + named(duplicate, outcome)));
        int edition = enriched.getEdition().getNumber();
        enriched.getEdition()
                .getPrevious()
                .ifPresent(previous ->
                        marks.add("edition " + edition + " of the page, replaces edition " + (edition - 1)));
        if (!enriched.getEdition().getCurrent()) {
            marks.add("edition " + edition + " of the page, replaced by a newer one");
        }
        return marks;
    }

    private static String resembles(Duplicate duplicate) {
        return switch (duplicate.getKind()) {
            case EXACT_COPY -> "copy of ";
            case NEAR_COPY -> "near copy of ";
            case UPDATE -> "update of ";
            case TEMPLATE -> "same form as ";
            case UNKNOWN -> "resembles ";
        };
    }

    private static String turned(Duplicate duplicate) {
        return switch (duplicate.getKind()) {
            case EXACT_COPY, NEAR_COPY -> "is a copy, for an earlier original has come: ";
            default -> "resembles another one than before: ";
        };
    }

    private String named(Duplicate duplicate, Outcome outcome) {
        return outcome.byId(duplicate.getOf())
                .map(original -> source(original) + " " + title(original))
                .orElse(duplicate.getOf());
    }

    private String changes(EnrichedArticle now, EnrichedArticle before, List<String> marks) {
        if (!now.getDuplicate().equals(before.getDuplicate())) {
            return style.yellow(now.getDuplicate().map(OutputPrinter::turned).orElse("is an original after all")
                    + (now.getDuplicate().isPresent() ? String.join("; ", marks) : ""));
        }
        return style.yellow(marks.isEmpty() ? "revision " + now.getRevision() : String.join("; ", marks));
    }

    /** Each thing that is known by an id, once, with the id. */
    private Optional<String> names(Article article) {
        Map<String, String> byId = new LinkedHashMap<>();
        for (EntityMention mention : article.getEntities()) {
            mention.getEntityId()
                    .ifPresent(id -> byId.putIfAbsent(id, mention.getNameEn().orElse(mention.getSurface())));
        }
        if (byId.isEmpty()) {
            return Optional.empty();
        }
        String shown = byId.entrySet().stream()
                .limit(MOST_NAMES)
                .map(entry -> style.isolated(entry.getValue()) + " " + style.dim(entry.getKey()))
                .collect(Collectors.joining(" · "));
        int more = byId.size() - MOST_NAMES;
        return Optional.of(more > 0 ? shown + " · " + more + " more" : shown);
    }

    @Override
    public void deadLetter(DeadLetter letter) {
        String message = letter.getErrorMessage().lines().findFirst().orElse("");
        out.println(style.red("dead letter") + " " + letter.getStage() + " " + letter.getOrigin() + ": "
                + style.isolated(message));
        out.flush();
    }

    private String source(EnrichedArticle enriched) {
        return style.cyan(style.isolated(enriched.getArticle().getSource()));
    }

    private String title(EnrichedArticle enriched) {
        Article article = enriched.getArticle();
        String title = article.getTitle().isEmpty()
                ? article.getText().lines().findFirst().orElse("")
                : article.getTitle();
        boolean tooLong = title.codePointCount(0, title.length()) > LONGEST_TITLE;
        return style.isolated(tooLong ? title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…" : title);
    }
}
