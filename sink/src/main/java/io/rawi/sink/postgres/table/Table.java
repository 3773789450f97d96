package io.rawi.sink.postgres.table;

import java.util.List;

/**
 * A table that rows are copied into.
 *
 * @param name its name in the schema of the sink
 * @param columns names of the columns, in the order in which rows give their values
 */
public record Table(String name, List<String> columns) {

    static Table of(String name, String... columns) {
        return new Table(name, List.of(columns));
    }

    /** The statement that takes rows in PostgreSQL's binary COPY format. */
    public String copyStatement() {
        return "COPY " + name + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT binary)";
    }
}
