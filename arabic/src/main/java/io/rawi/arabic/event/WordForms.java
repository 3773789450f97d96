package io.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;

/** Derives the forms of a word that stand in news, in normalised spelling; proclitics are read apart. */
final class WordForms {

    private static final List<String> OBJECTS = List.of("", "ه", "ها", "هم", "هما");

    private WordForms() {}

    /** Persons and numbers of a past tense: {@code قصف}, {@code قصفت}, {@code قصفوا}, {@code قصفته}. */
    static List<String> past(String stem) {
        List<String> forms = new ArrayList<>();
        boolean weak = stem.endsWith("ي") || stem.endsWith("ا");
        String open = weak ? stem.substring(0, stem.length() - 1) : stem;
        forms.add(stem);
        for (String object : OBJECTS) {
            forms.add((weak ? open + "ا" : stem) + object);
            forms.add(open + "ت" + object);
        }
        forms.add(open + "وا");
        forms.add(open + "تا");
        forms.add(open + "وه");
        forms.add(open + "وها");
        forms.add(open + "وهم");
        forms.add(stem + "ا");
        forms.add(stem + "ن");
        return forms;
    }

    /** Persons and numbers of the present tense, given its third person masculine: {@code يقصف}, {@code تقصف}. */
    static List<String> present(String third) {
        List<String> forms = new ArrayList<>();
        boolean weak = third.endsWith("ي") || third.endsWith("ا");
        String open = weak ? third.substring(0, third.length() - 1) : third;
        for (String person : List.of("ي", "ت")) {
            String rest = third.substring(1);
            String bare = open.substring(1);
            for (String object : OBJECTS) {
                forms.add(person + (weak && !object.isEmpty() ? bare + "ي" : rest) + object);
            }
            forms.add(person + bare);
            forms.add(person + bare + "ون");
            forms.add(person + bare + "وا");
            forms.add(person + bare + "ان");
        }
        return forms;
    }

    /**
     * An adjective of a nation in both genders, its duals and its plural: {@code تركي}, {@code تركيه}, {@code تركيين}. The
     * accusative is left out: it is the name of a country in some of them.
     */
    static List<String> adjective(String base) {
        List<String> forms = new ArrayList<>();
        for (String ending : List.of("", "ه", "ين", "ون", "ان", "تين", "تان")) {
            forms.add(base + ending);
        }
        return forms;
    }

    /** A noun, its dual behind a ta marbuta, and both with a possessive: {@code غاره}, {@code غارتين}, {@code غارته}. */
    static List<String> noun(String base) {
        List<String> forms = new ArrayList<>();
        forms.add(base);
        if (base.endsWith("ه") && base.length() > 3) {
            String open = base.substring(0, base.length() - 1) + "ت";
            forms.add(open + "ان");
            forms.add(open + "ين");
            OBJECTS.stream().filter(object -> !object.isEmpty()).forEach(object -> forms.add(open + object));
        } else {
            OBJECTS.stream().filter(object -> !object.isEmpty()).forEach(object -> forms.add(base + object));
        }
        if (!base.endsWith("ه") && !base.endsWith("ات") && !base.endsWith("ي")) {
            forms.add(base + "ا");
        }
        return forms;
    }
}
