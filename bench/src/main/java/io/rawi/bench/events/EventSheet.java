package io.rawi.bench.events;

import io.rawi.app.outcome.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The table that a reader judges: UTF-8, columns separated by tabs, one row an event. The columns of the judgements stand last
 * and are empty.
 */
final class EventSheet {

    static final List<String> COLUMNS = List.of(
            "id",
            "start",
            "published",
            "title",
            "evidence",
            "type",
            "sides",
            "place",
            "time",
            "tolls",
            "claimed_by",
            "modality");

    private EventSheet() {}

    /**
     * Writes rows to be judged.
     *
     * @throws CommandFailure where the file cannot be written
     */
    static void write(Path file, List<EventRow> rows) {
        List<String> lines = new ArrayList<>();
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(Judgement.columns());
        columns.add("note");
        lines.add(String.join("\t", columns));
        rows.forEach(row -> lines.add(line(row) + "\t".repeat(columns.size() - COLUMNS.size())));
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(file + " cannot be written: " + e + ". Name another file with --out");
        }
    }

    private static String line(EventRow row) {
        return String.join(
                "\t",
                row.id(),
                Integer.toString(row.start()),
                row.published(),
                row.title(),
                row.evidence(),
                row.type(),
                row.sides(),
                row.place(),
                row.time(),
                row.tolls(),
                row.claimedBy(),
                row.modality().name().toLowerCase(Locale.ROOT));
    }
}
