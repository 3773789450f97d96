package io.rawi.arabic.gazetteer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Persons, organisations, places and other things that news name, with all their spellings. Immutable.
 *
 * <p>{@link #builtIn()} gives what comes with Rawi. {@link #with} adds the user's own files, whose entries replace
 * built-in ones of the same id.
 */
public final class Gazetteer {

    /** Grows with every change of the built-in files. */
    private static final String BUILT_IN_VERSION = "3";

    private final Map<String, GazetteerLine> lines;
    private final Map<String, GazetteerEntry> entries;
    private final List<Name> names;
    private final String version;

    private Gazetteer(Map<String, GazetteerLine> lines, String version) {
        this.lines = lines;
        this.version = version;
        Containment containment = new Containment(lines);
        Map<String, GazetteerEntry> byId = new LinkedHashMap<>();
        List<Name> all = new ArrayList<>();
        for (GazetteerLine line : lines.values()) {
            GazetteerEntry entry = containment.entry(line);
            byId.put(line.id(), entry);
            addNames(line, entry, containment.regions(line), all);
        }
        this.entries = Collections.unmodifiableMap(byId);
        this.names = List.copyOf(all);
    }

    /**
     * The gazetteer that comes with Rawi.
     *
     * @throws GazetteerException where a file of it is missing or wrong
     */
    public static Gazetteer builtIn() {
        return new Gazetteer(byId(GazetteerFiles.builtIn(), Map.of()), BUILT_IN_VERSION);
    }

    /**
     * This gazetteer and the entries of more files in the same format. An entry with an id that is known replaces it.
     *
     * @throws GazetteerException where a file cannot be read or is wrong; names file and line
     */
    public Gazetteer with(Path... files) {
        Map<String, GazetteerLine> more = lines;
        MessageDigest digest = sha256();
        for (Path file : files) {
            String content = GazetteerFiles.content(file);
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            more = byId(GazetteerFiles.parse(file.toString(), content), more);
        }
        if (files.length == 0) {
            return this;
        }
        String hash = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        return new Gazetteer(more, version + "+" + hash);
    }

    /** Version of the built-in files; behind a {@code +} a hash of every addition. */
    public String version() {
        return version;
    }

    /** What is known under an id. */
    public Optional<GazetteerEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** All entries, in the order of the files. */
    public Collection<GazetteerEntry> entries() {
        return entries.values();
    }

    /** All spellings of all names, in the order of the files. */
    public List<Name> names() {
        return names;
    }

    private static void addNames(GazetteerLine line, GazetteerEntry entry, List<String> regions, List<Name> names) {
        Map<List<String>, Guard> guards = new LinkedHashMap<>();
        for (GazetteerLine.Spelling spelling : line.spellings()) {
            for (List<String> words : SpellingRules.spellings(spelling.pattern())) {
                if (spelling.own()) {
                    guards.put(words, spelling.guard());
                } else {
                    guards.putIfAbsent(words, spelling.guard());
                }
            }
        }
        if (guards.isEmpty()) {
            throw new GazetteerException(line.file(), line.line(), "'" + line.name() + "' has no letter");
        }
        guards.forEach((words, guard) -> names.add(new Name(words, entry, guard, line.second(), regions)));
    }

    private static Map<String, GazetteerLine> byId(List<GazetteerLine> added, Map<String, GazetteerLine> known) {
        Map<String, GazetteerLine> byId = new LinkedHashMap<>(known);
        Map<String, GazetteerLine> here = new LinkedHashMap<>();
        for (GazetteerLine line : added) {
            GazetteerLine before = here.putIfAbsent(line.id(), line);
            if (before != null) {
                throw new GazetteerException(
                        line.file(),
                        line.line(),
                        line.id() + " stands in " + before.file() + ":" + before.line() + " already");
            }
            byId.put(line.id(), line);
        }
        return byId;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
