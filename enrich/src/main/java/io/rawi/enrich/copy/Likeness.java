package io.rawi.enrich.copy;

/** What two texts are to each other, closest first. */
public enum Likeness {
    /** The same report: light edit, other headline, shortened or extended. */
    COPY,
    /** The same event, told with changed facts. */
    UPDATE,
    /** The same form, filled for another event. */
    TEMPLATE,
    /** Nothing that would have to be told. */
    NONE
}
