package io.rawi.arabic.language;

/** The languages that are told apart; what is written in any other is undetermined. */
enum Language {
    ARABIC("ar"),
    PERSIAN("fa"),
    URDU("ur"),
    SORANI("ckb"),
    ENGLISH("en"),
    FRENCH("fr"),
    UNDETERMINED("und");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47 tag. */
    String tag() {
        return tag;
    }

    boolean latin() {
        return this == ENGLISH || this == FRENCH;
    }
}
