package io.rawi.enrich.credit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The built-in list of news agencies: how credits write each, in normalised spelling. */
final class Agencies {

    private static final String RESOURCE = "agencies.tsv";

    /** Words of the longest form. */
    static final int LONGEST = 4;

    /** Marks forms in the list that are words of other uses as well. */
    private static final String DOUBTFUL = "?";

    private final Map<String, Agency> byForm = new HashMap<>();

    private Agencies() {}

    /**
     * An agency under one of its forms.
     *
     * @param name its usual English name
     * @param doubtful whether the form is a word of other uses, as "the French": only brackets or quotes make a credit of it
     */
    record Agency(String name, boolean doubtful) {}

    static Agencies load() {
        Agencies agencies = new Agencies();
        try (InputStream in = Agencies.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(agencies::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of agencies cannot be read: " + e.getMessage(), e);
        }
        return agencies;
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        for (String form : columns[1].split(",")) {
            boolean doubtful = form.endsWith(DOUBTFUL);
            String words = doubtful ? form.substring(0, form.length() - 1) : form;
            byForm.put(words, new Agency(columns[0], doubtful));
        }
    }

    Optional<Agency> find(String form) {
        return Optional.ofNullable(byForm.get(form));
    }
}
