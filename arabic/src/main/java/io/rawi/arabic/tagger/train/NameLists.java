package io.rawi.arabic.tagger.train;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.gazetteer.Guard;
import io.rawi.arabic.gazetteer.Name;
import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.tagger.ListedKind;
import io.rawi.arabic.tagger.ListedKind.Position;
import io.rawi.arabic.tagger.ListedWords;
import io.rawi.arabic.token.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Collects the words of listed names: of the gazetteer, and of the lists of given and family names, clubs, companies,
 * outlets and others that were written for the tagger ({@code name-lists.tsv}).
 */
public final class NameLists {

    private static final String LISTS = "/io/rawi/arabic/tagger/name-lists.tsv";
    /** A single letter is part of too many names to tell anything. */
    private static final int SHORTEST = 2;

    private final Map<String, Long> bits = new HashMap<>();

    private NameLists() {}

    /** The words of the lists that come with the engine, without names. */
    public static ListedWords builtIn() {
        NameLists lists = new NameLists();
        Gazetteer.builtIn().names().forEach(lists::add);
        try (InputStream in = NameLists.class.getResourceAsStream(LISTS)) {
            if (in == null) {
                throw new IllegalStateException("the lists of names " + LISTS + " are not on the class path");
            }
            lists.add(LISTS, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the lists of names cannot be read: " + e.getMessage(), e);
        }
        return new ListedWords(lists.bits);
    }

    /**
     * The words of lists alone, without the gazetteer.
     *
     * @param lists lines of a kind, a tab, and names separated by {@code |}; those that begin with # are passed over
     * @throws IllegalArgumentException where a line is not of this form; names the line
     */
    static ListedWords of(String lists) {
        NameLists words = new NameLists();
        words.add("lists", lists);
        return new ListedWords(words.bits);
    }

    private void add(String file, String text) {
        int line = 0;
        for (String row : text.split("\n")) {
            line++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            int tab = row.indexOf('\t');
            if (tab < 0) {
                throw new IllegalArgumentException(file + ":" + line + ": a kind, a tab and names were expected");
            }
            ListedKind kind = kind(row.substring(0, tab), file + ":" + line);
            for (String name : row.substring(tab + 1).split("\\|")) {
                add(words(name), kind);
            }
        }
    }

    private static ListedKind kind(String written, String where) {
        try {
            return ListedKind.valueOf(written.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": unknown kind " + written, e);
        }
    }

    private static List<String> words(String name) {
        Tokens tokens = Tokens.of(Normaliser.normalise(name.strip()).text());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            words.add(tokens.text(i));
        }
        return words;
    }

    /** A word that is a name only where something else says so is a word first. */
    private void add(Name name) {
        boolean told = name.words().size() > 1 || name.guard() == Guard.FREE || name.guard() == Guard.PREPOSITION;
        if (told) {
            add(name.words(), kind(name.entry()));
        }
    }

    private void add(List<String> words, ListedKind kind) {
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            Position position =
                    last == 0 ? Position.ALONE : i == 0 ? Position.FIRST : i == last ? Position.LAST : Position.INSIDE;
            if (words.get(i).length() >= SHORTEST) {
                bits.merge(words.get(i), kind.bit(position), (a, b) -> a | b);
            }
        }
    }

    private static ListedKind kind(GazetteerEntry entry) {
        return switch (entry.type()) {
            case PERSON -> ListedKind.PERSON;
            case OTHER -> ListedKind.OTHER;
            case LOCATION -> entry.kind().equals("country") ? ListedKind.COUNTRY : ListedKind.PLACE;
            case ORGANISATION -> organisation(entry.kind());
        };
    }

    private static ListedKind organisation(String kind) {
        return switch (kind) {
            case "armed-group", "local-network", "coalition" -> ListedKind.ARMED_GROUP;
            case "party" -> ListedKind.PARTY;
            case "football-club", "football-team" -> ListedKind.CLUB;
            case "company" -> ListedKind.COMPANY;
            case "news-agency", "newspaper", "channel", "media" -> ListedKind.OUTLET;
            default -> ListedKind.INSTITUTION;
        };
    }
}
