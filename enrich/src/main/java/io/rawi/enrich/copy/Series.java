package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordCode;
import java.util.List;

/** Words that take turns where a form is filled again, in normalised spelling. */
enum Series {
    WEEKDAYS("الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت"),
    ORDINALS(
            "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الاولي",
            "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه", "السابعه", "الثامنه", "التاسعه", "العاشره");

    private final List<String> words;

    Series(String... words) {
        this.words = List.of(words);
    }

    /** Their stems as {@link WordCode} tells them, in order of their numbers. */
    int[] stems() {
        return words.stream().mapToInt(WordCode::stem).sorted().toArray();
    }

    /** Those that one text has and the other has not. */
    List<String> only(PrintedText text, PrintedText other) {
        return words.stream()
                .filter(word -> text.has(WordCode.stem(word)) && !other.has(WordCode.stem(word)))
                .toList();
    }
}
