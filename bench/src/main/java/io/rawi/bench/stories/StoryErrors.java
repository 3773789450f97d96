package io.rawi.bench.stories;

import io.rawi.schema.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is wrong with stories, for people: which labelled stories were thrown together and which were torn apart. */
final class StoryErrors {

    private StoryErrors() {}

    static List<String> lines(Map<String, String> found, Map<String, String> gold, StoryNews news) {
        List<String> lines = new ArrayList<>(List.of("error\tof\tarticle\tlabelled\tfound\theadline"));
        add("together", found, gold, found, gold, news, lines);
        add("apart", gold, found, found, gold, news, lines);
        return lines;
    }

    /** Writes each cluster of the one clustering whose articles lie in several of the other one. */
    private static void add(
            String error,
            Map<String, String> clusters,
            Map<String, String> others,
            Map<String, String> found,
            Map<String, String> gold,
            StoryNews news,
            List<String> lines) {
        Map<String, Set<String>> members = new TreeMap<>();
        for (String origin : gold.keySet()) {
            members.computeIfAbsent(clusters.getOrDefault(origin, origin), any -> new TreeSet<>())
                    .add(origin);
        }
        members.forEach((cluster, origins) -> {
            long parts = origins.stream()
                    .map(origin -> others.getOrDefault(origin, origin))
                    .distinct()
                    .count();
            for (String origin : parts > 1 ? origins : Set.<String>of()) {
                lines.add(String.join(
                        "\t",
                        error,
                        cluster,
                        origin,
                        gold.get(origin),
                        found.getOrDefault(origin, "-"),
                        headline(news, origin)));
            }
        });
    }

    private static String headline(StoryNews news, String origin) {
        return Optional.ofNullable(news.byOrigin().get(origin))
                .flatMap(Fingerprint::getStory)
                .map(story -> story.getTitle())
                .orElse("");
    }
}
