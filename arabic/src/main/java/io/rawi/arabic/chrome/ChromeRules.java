package io.rawi.arabic.chrome;

import io.rawi.arabic.chrome.ChromeRule.Effect;
import io.rawi.arabic.chrome.ChromeRule.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds page chrome by the table of rules. Rules cover whole lines or edges of the first and last one, never a sentence. */
public final class ChromeRules {

    private static final int MOST_WORDS = 30;

    /** Rules by their first word. */
    private final Map<String, List<ChromeRule>> lineRules = new HashMap<>();

    private final List<ChromeRule> openRules = new ArrayList<>();
    private final Map<String, List<ChromeRule>> headRules = new HashMap<>();
    private final Map<String, List<ChromeRule>> tailRules = new HashMap<>();

    ChromeRules(List<ChromeRule> rules) {
        for (ChromeRule rule : rules) {
            if (rule.pattern().get(0).equals("*")) {
                openRules.add(rule);
                continue;
            }
            Map<String, List<ChromeRule>> index = rule.position() == Position.HEAD
                    ? headRules
                    : rule.position() == Position.TAIL ? tailRules : lineRules;
            index.computeIfAbsent(rule.pattern().get(0), k -> new ArrayList<>()).add(rule);
        }
    }

    /** The table that comes with the engine. */
    public static ChromeRules builtIn() {
        return new ChromeRules(ChromeTable.builtIn());
    }

    /** Marks what the rules take out. */
    public void mark(Page page) {
        // What holds anywhere goes first: a copyright line with its full stop must not pass for the last sentence.
        markLines(page, true);
        markLines(page, false);
        page.nextKept(0).ifPresent(i -> EdgeCut.head(page, i, headRules));
        page.lastKept().ifPresent(i -> EdgeCut.tail(page, i, tailRules));
    }

    private void markLines(Page page, boolean anywhere) {
        for (int i = 0; i < page.size(); i++) {
            if (!page.removed(i)) {
                ChromeRule rule = matching(page, i, anywhere);
                if (rule != null) {
                    page.remove(i, rule.id());
                    if (rule.effect() == Effect.REST) {
                        removeLinksBelow(page, i, rule);
                    }
                }
            }
        }
    }

    private ChromeRule matching(Page page, int i, boolean anywhere) {
        String key = page.line(i).key();
        if (key.isEmpty()) {
            return null;
        }
        int space = key.indexOf(' ');
        List<ChromeRule> byWord = lineRules.get(space < 0 ? key : key.substring(0, space));
        List<ChromeRule> open = open(key);
        if (byWord == null && open.isEmpty()) {
            return null;
        }
        List<String> words = page.line(i).words() > MOST_WORDS ? List.of() : List.of(key.split(" "));
        ChromeRule found = byWord == null ? null : first(byWord, page, i, words, anywhere);
        return found != null ? found : first(open, page, i, words, anywhere);
    }

    /** The rules that open with a star and whose first word is somewhere in the line. */
    private List<ChromeRule> open(String key) {
        List<ChromeRule> open = List.of();
        for (ChromeRule rule : openRules) {
            if (key.contains(rule.pattern().get(1))) {
                open = open.isEmpty() ? new ArrayList<>() : open;
                open.add(rule);
            }
        }
        return open;
    }

    private static ChromeRule first(List<ChromeRule> rules, Page page, int i, List<String> words, boolean anywhere) {
        for (ChromeRule rule : rules) {
            if (anywhere == (rule.position() == Position.ANY)
                    && (rule.firm() || !page.line(i).prose())
                    && holds(rule.position(), page, i)
                    && rule.covers(words)) {
                return rule;
            }
        }
        return null;
    }

    private static boolean holds(Position position, Page page, int i) {
        return switch (position) {
            case ANY -> true;
            case TOP -> page.atTop(i);
            case BOTTOM -> page.atBottom(i);
            case EDGE -> page.atTop(i) || page.atBottom(i);
            case FIRST -> page.atTop(i) && page.nextKept(0).orElse(i) == i && i + 1 < page.size();
            case HEAD, TAIL -> false;
        };
    }

    private static void removeLinksBelow(Page page, int header, ChromeRule rule) {
        if (page.atBottom(header)) {
            for (int i = header + 1; i < page.size(); i++) {
                page.remove(i, rule.id());
            }
        } else if (announces(page, header)
                && header + 1 < page.size()
                && !page.line(header + 1).prose()) {
            page.remove(header + 1, rule.id());
        }
    }

    /** Within an article only a heading with a colon and nothing behind it is sure to speak of the next line. */
    private static boolean announces(Page page, int i) {
        return page.text().charAt(page.line(i).end() - 1) == ':';
    }
}
