package io.rawi.arabic.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a gazetteer file, as it stands there. The format is described in {@code README.md} beside the files.
 *
 * @param parents ids of what contains it directly; empty where the id tells
 */
record GazetteerLine(
        String file,
        int line,
        String id,
        EntityType type,
        String kind,
        String name,
        Optional<String> nameEn,
        Optional<Coordinates> coordinates,
        List<String> parents,
        List<Spelling> spellings,
        boolean second) {

    /**
     * A way to write the name, with what must stand around it.
     *
     * @param own whether the guard is this spelling's own, not the line's
     */
    record Spelling(String pattern, Guard guard, boolean own) {}

    private static final int COLUMNS = 8;
    private static final Pattern ID = Pattern.compile("(place|org|person|other):[a-z0-9]+([-/][a-z0-9]+)*");
    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Map<String, EntityType> TYPES = Map.of(
            "place", EntityType.LOCATION,
            "org", EntityType.ORGANISATION,
            "person", EntityType.PERSON,
            "other", EntityType.OTHER);

    static GazetteerLine parse(String file, int line, String content) {
        String[] columns = content.split("\t", -1);
        if (columns.length < 4 || columns.length > COLUMNS) {
            throw new GazetteerException(
                    file,
                    line,
                    "has " + columns.length + " columns; 4 to " + COLUMNS + " separated by tabs are wanted");
        }
        String[] all = Arrays.copyOf(columns, COLUMNS);
        Arrays.setAll(all, i -> all[i] == null ? "" : all[i].strip());
        require(ID.matcher(all[0]).matches(), file, line, "'" + all[0] + "' is no id such as place:sy/homs");
        require(KIND.matcher(all[1]).matches(), file, line, "'" + all[1] + "' is no kind such as armed-group");
        require(!all[2].isEmpty(), file, line, "the name is missing");
        boolean second = false;
        Guard guard = Guard.FREE;
        for (String flag : list(all[7], ",")) {
            if (flag.equals("second")) {
                second = true;
            } else {
                guard = guard(file, line, flag);
            }
        }
        Guard general = guard;
        List<Spelling> spellings = Stream.concat(Stream.of(all[2]), list(all[6], "\\|").stream())
                .map(form -> spelling(file, line, form, general))
                .toList();
        return new GazetteerLine(
                file,
                line,
                all[0],
                TYPES.get(all[0].substring(0, all[0].indexOf(':'))),
                all[1],
                all[2],
                Optional.of(all[3]).filter(name -> !name.isEmpty()),
                coordinates(file, line, all[4]),
                list(all[5], ","),
                spellings,
                second);
    }

    private static Spelling spelling(String file, int line, String form, Guard general) {
        int mark = form.indexOf('!');
        return mark < 0
                ? new Spelling(form, general, false)
                : new Spelling(
                        form.substring(0, mark).strip(),
                        guard(file, line, form.substring(mark + 1).strip()),
                        true);
    }

    private static Guard guard(String file, int line, String word) {
        return Guard.of(word)
                .orElseThrow(() -> new GazetteerException(
                        file,
                        line,
                        "'" + word
                                + "' is no flag; there are free, cue, preposition, quoted, local, supported, second"));
    }

    private static Optional<Coordinates> coordinates(String file, int line, String column) {
        if (column.isEmpty()) {
            return Optional.empty();
        }
        try {
            String[] parts = column.split(",");
            require(parts.length == 2, file, line, "'" + column + "' is no 'latitude,longitude'");
            return Optional.of(new Coordinates(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
        } catch (IllegalArgumentException e) {
            throw new GazetteerException(file, line, "'" + column + "' is no 'latitude,longitude' in degrees");
        }
    }

    private static List<String> list(String column, String separator) {
        return Arrays.stream(column.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static void require(boolean holds, String file, int line, String problem) {
        if (!holds) {
            throw new GazetteerException(file, line, problem);
        }
    }
}
