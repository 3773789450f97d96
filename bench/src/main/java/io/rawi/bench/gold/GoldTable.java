package io.rawi.bench.gold;

import io.rawi.app.outcome.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A gold file as a table: UTF-8, columns separated by tabs, their names in the first line. */
public final class GoldTable {

    private final Path file;
    private final List<String> columns;
    private final List<Row> rows;

    private GoldTable(Path file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** One line of it. */
    public final class Row {

        private final int line;
        private final String[] fields;

        private Row(int line, String[] fields) {
            this.line = line;
            this.fields = fields;
        }

        /** What stands in a column. */
        public String get(String column) {
            int at = columns.indexOf(column);
            return at < fields.length ? fields[at] : "";
        }

        /** File and line, for people. */
        public String place() {
            return file + ":" + line;
        }
    }

    /**
     * Reads a file.
     *
     * @param required columns that it must have
     * @throws CommandFailure where it cannot be read or is not of this form; names file and line
     */
    public static GoldTable read(Path file, String... required) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(file + " cannot be read: " + e + ". Give a gold file, UTF-8, tab-separated");
        }
        if (lines.isEmpty()) {
            throw new CommandFailure(file + " is empty: a first line with the names of the columns was expected");
        }
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        List<String> missing = Arrays.stream(required)
                .filter(column -> !columns.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new CommandFailure(
                    file + ":1: no column " + String.join(", ", missing) + "; there are " + String.join(", ", columns));
        }
        List<Row> rows = new ArrayList<>();
        GoldTable table = new GoldTable(file, columns, rows);
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length > columns.size()) {
                throw new CommandFailure(file + ":" + (i + 1) + ": " + fields.length + " columns, the first line names "
                        + columns.size());
            }
            rows.add(table.new Row(i + 1, fields));
        }
        return table;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }
}
