package io.rawi.arabic.gazetteer;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From one way to write a name to all the ways that differ by rule. What differs in letters alone (hamza, ta marbuta,
 * ya) is the normaliser's; here are the differences in words.
 *
 * <ul>
 *   <li>{@code (x)}: written with or without x; {@code {x~y}}: one of them
 *   <li>ديمقراطية and ديموقراطية, ميليشيا and مليشيا, أميركا and أمريكا
 *   <li>the cases of the sound plural: الحوثيون and الحوثيين, and of أبو: أبي, أبا
 *   <li>عبد and أبو joined with the word behind: عبدالله, أبوكمال
 * </ul>
 */
final class SpellingRules {

    private static final Pattern OPTIONAL = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");

    /** Spellings of one word, in normalised spelling: wherever one occurs in a word the others are known as well. */
    private static final List<List<String>> ALTERNATIVES = List.of(
            List.of("ديمقراط", "ديموقراط"),
            List.of("ميليشيا", "مليشيا"),
            List.of("اميرك", "امريك"),
            List.of("يون", "يين"));

    private SpellingRules() {}

    /** All spellings of a pattern, each as its normalised words. */
    static Set<List<String>> spellings(String pattern) {
        Set<List<String>> spellings = new LinkedHashSet<>();
        for (String written : written(pattern)) {
            Tokens tokens = Tokens.of(Normaliser.normalise(written).text());
            List<List<String>> names = new ArrayList<>(List.of(List.of()));
            for (int i = 0; i < tokens.count(); i++) {
                names = extended(names, words(tokens.text(i), i == 0));
            }
            names.forEach(name -> {
                spellings.add(name);
                joined(name, spellings);
            });
        }
        spellings.remove(List.<String>of());
        return spellings;
    }

    /** What the brackets of a pattern allow. */
    private static Set<String> written(String pattern) {
        Matcher optional = OPTIONAL.matcher(pattern);
        Matcher choice = CHOICE.matcher(pattern);
        Set<String> written = new LinkedHashSet<>();
        if (optional.find()) {
            String before = pattern.substring(0, optional.start());
            String after = pattern.substring(optional.end());
            written.addAll(written(before + after));
            written.addAll(written(before + optional.group(1) + after));
        } else if (choice.find()) {
            for (String one : choice.group(1).split("~", -1)) {
                written.addAll(written(pattern.substring(0, choice.start()) + one + pattern.substring(choice.end())));
            }
        } else {
            written.add(pattern);
        }
        return written;
    }

    private static List<List<String>> extended(List<List<String>> names, Set<String> words) {
        List<List<String>> extended = new ArrayList<>();
        for (List<String> name : names) {
            for (String word : words) {
                List<String> longer = new ArrayList<>(name);
                longer.add(word);
                extended.add(List.copyOf(longer));
            }
        }
        return extended;
    }

    private static Set<String> words(String word, boolean first) {
        Set<String> words = new LinkedHashSet<>();
        words.add(word);
        for (List<String> alternatives : ALTERNATIVES) {
            for (String one : alternatives) {
                boolean ending = one.equals("يون") || one.equals("يين");
                if (ending ? word.length() > 5 && word.endsWith(one) : word.contains(one)) {
                    alternatives.forEach(other -> words.add(word.replace(one, other)));
                }
            }
        }
        if (word.equals("ابو")) {
            words.add("ابي");
            words.add("ابا");
        }
        return words;
    }

    /** A name with its عبد and أبو joined to the word behind. */
    private static void joined(List<String> name, Set<List<String>> spellings) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            boolean joins = i + 1 < name.size()
                    && (name.get(i).equals("ابو")
                            || name.get(i).equals("عبد") && name.get(i + 1).startsWith("ال"));
            joined.add(joins ? name.get(i) + name.get(++i) : name.get(i));
        }
        if (joined.size() < name.size()) {
            spellings.add(List.copyOf(joined));
        }
    }
}
