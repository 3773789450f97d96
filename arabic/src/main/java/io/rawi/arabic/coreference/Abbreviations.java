package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.token.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Abbreviations that stand in brackets behind the name of an organisation: هيئة تحرير الشام (هتش). An abbreviation in
 * Arabic letters has letters of the name in their order, beginning with the first letter of one of its words; one in
 * Latin capitals is taken as it stands.
 */
final class Abbreviations {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private Abbreviations() {}

    /** The abbreviations that mentions introduce, with the number of the mention. */
    static Map<String, Integer> of(Tokens tokens, List<EntityMention> mentions, NamedTokens named) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int m = 0; m < mentions.size(); m++) {
            int token = named.last(m) + 1;
            if (mentions.get(m).type() == EntityType.ORGANISATION
                    && token < tokens.count()
                    && named.owner(token) == NamedTokens.NONE
                    && bracketed(tokens, token)
                    && shortens(tokens.text(token), tokens, named.first(m), named.last(m))) {
                found.putIfAbsent(tokens.text(token), m);
            }
        }
        return found;
    }

    /** Whether a word stands alone in round brackets, right behind the word before, whose quotation may end between. */
    private static boolean bracketed(Tokens tokens, int token) {
        String text = tokens.text();
        int end = tokens.end(token);
        int opened = 0;
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                opened++;
            } else if (c != ' ' && c != '"') {
                return false;
            }
        }
        int close = end < text.length() && text.charAt(end) == '"' ? end + 1 : end;
        return opened == 1 && close < text.length() && text.charAt(close) == ')';
    }

    /** Whether a stretch is as long as an abbreviation. */
    static boolean mayBe(int letters) {
        return letters >= SHORTEST && letters <= LONGEST;
    }

    private static boolean shortens(String abbreviation, Tokens tokens, int first, int last) {
        int length = abbreviation.length();
        if (!mayBe(length) || first == last) {
            return false;
        }
        char begin = abbreviation.charAt(0);
        if (begin < 0x80) {
            return abbreviation.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
        }
        int at = 0;
        boolean initial = false;
        for (int token = first; token <= last; token++) {
            String word = tokens.text(token);
            int from = word.startsWith("ال") && word.length() > 3 ? 2 : 0;
            initial |= word.charAt(from) == begin;
            for (int i = from; i < word.length() && at < length && initial; i++) {
                if (word.charAt(i) == abbreviation.charAt(at)) {
                    at++;
                }
            }
        }
        return at == length;
    }
}
