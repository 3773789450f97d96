package io.rawi.arabic.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a gazetteer: those that come with Rawi, and the user's. */
final class GazetteerFiles {

    /** The built-in files, in the order in which they are read. */
    static final List<String> BUILT_IN = List.of(
            "countries.tsv",
            "capitals.tsv",
            "syria.tsv",
            "iraq.tsv",
            "levant.tsv",
            "arabia.tsv",
            "yemen.tsv",
            "egypt-sudan.tsv",
            "maghreb.tsv",
            "world.tsv",
            "syria-villages.tsv",
            "iraq-villages.tsv",
            "yemen-villages.tsv",
            "levant-villages.tsv",
            "egypt-sudan-villages.tsv",
            "maghreb-villages.tsv",
            "arabia-villages.tsv",
            "world-villages.tsv",
            "cities.tsv",
            "armed-groups.tsv",
            "institutions.tsv",
            "media.tsv",
            "factions.tsv",
            "bodies.tsv",
            "state-bodies.tsv",
            "people.tsv",
            "leaders.tsv");

    private GazetteerFiles() {}

    static List<GazetteerLine> builtIn() {
        List<GazetteerLine> lines = new ArrayList<>();
        for (String file : BUILT_IN) {
            try (InputStream in = GazetteerFiles.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IOException("it is not on the class path");
                }
                lines.addAll(parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new GazetteerException(file, e);
            }
        }
        return lines;
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new GazetteerException(file.toString(), new IOException("it is not UTF-8", e));
        } catch (IOException e) {
            throw new GazetteerException(file.toString(), e);
        }
    }

    static List<GazetteerLine> parse(String file, String content) {
        List<GazetteerLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!bare.isBlank() && !bare.startsWith("#")) {
                lines.add(GazetteerLine.parse(file, number, bare));
            }
        }
        return lines;
    }
}
