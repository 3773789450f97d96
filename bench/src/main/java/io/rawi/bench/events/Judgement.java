package io.rawi.bench.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a reader judges of each row, and what is asked. */
enum Judgement {
    TYPE("an event, and of this type"),
    SIDES("all sides that the text names, each in its part, and no other"),
    PLACE("the most precise place that the text names"),
    TIME("the days that the text tells"),
    TOLLS("every count of victims that the text tells of this event"),
    STATUS("told as it is marked: reported, negated, planned, hypothetical or background");

    private final String asks;

    Judgement(String asks) {
        this.asks = asks;
    }

    String asks() {
        return asks;
    }

    /** Name of its column: {@code type?}. */
    String column() {
        return name().toLowerCase(Locale.ROOT) + "?";
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(Judgement::column).toList();
    }
}
