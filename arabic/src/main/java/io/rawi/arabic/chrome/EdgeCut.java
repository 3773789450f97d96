package io.rawi.arabic.chrome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds page chrome that clings to the beginning of the first line or to the end of the last one. */
final class EdgeCut {

    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_TAIL = 500;

    private EdgeCut() {}

    private record Word(String key, int start, int end) {}

    static void head(Page page, int i, Map<String, List<ChromeRule>> rules) {
        PageLine line = page.line(i);
        int until = Math.min(line.end(), line.start() + LONGEST_HEAD);
        String key = LineKey.of(page.text(), line.start(), until);
        int space = key.indexOf(' ');
        if (space < 0 || !rules.containsKey(key.substring(0, space))) {
            return;
        }
        List<Word> words = words(page.text(), line.start(), until);
        if (words.isEmpty()) {
            return;
        }
        for (ChromeRule rule : rules.getOrDefault(words.get(0).key(), List.of())) {
            int length = rule.pattern().size();
            if (length < words.size() && rule.covers(keys(words, 0, length))) {
                page.cutHead(i, words.get(length).start(), rule.id());
                return;
            }
        }
    }

    static void tail(Page page, int i, Map<String, List<ChromeRule>> rules) {
        PageLine line = page.line(i);
        int from = Math.max(line.start(), line.end() - LONGEST_TAIL);
        String key = LineKey.of(page.text(), from, line.end());
        if (rules.keySet().stream().noneMatch(key::contains)) {
            return;
        }
        List<Word> words = words(page.text(), from, line.end());
        for (int w = words.size() - 1; w > 0; w--) {
            for (ChromeRule rule : rules.getOrDefault(words.get(w).key(), List.of())) {
                Word word = words.get(w);
                boolean apart = rule.firm()
                        || afterSentence(page.text(), line.start(), word.start())
                                && !PageLine.endsSentence(page.text(), word.start(), line.end());
                if (apart && rule.covers(keys(words, w, words.size()))) {
                    page.cutTail(i, word.start(), rule.id());
                    return;
                }
            }
        }
    }

    private static boolean afterSentence(String text, int lineStart, int at) {
        int i = at - 1;
        while (i > lineStart && Page.blank(text.charAt(i))) {
            i--;
        }
        return i < at - 1 && ".!؟?…”»\")]:؛".indexOf(text.charAt(i)) >= 0;
    }

    private static List<String> keys(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().map(Word::key).toList();
    }

    private static List<Word> words(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            while (at < end && LineKey.fold(text.charAt(at)) == ' ') {
                at++;
            }
            int from = at;
            while (at < end && LineKey.fold(text.charAt(at)) != ' ') {
                at++;
            }
            if (at > from) {
                words.add(new Word(LineKey.of(text, from, at), from, at));
            }
        }
        return words;
    }
}
