package io.rawi.bench.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well a clustering agrees with another one, asked of each article and averaged (Bagga, Baldwin: Entity-Based
 * Cross-Document Coreferencing Using the Vector Space Model, 1998): what share of its cluster belongs with it, and what
 * share of what belongs with it is in its cluster.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
public record BCubed(double precision, double recall) {

    /**
     * Compares over the articles of the second clustering; one that the first does not have stands alone there.
     *
     * @param found the cluster of each article
     * @param gold the cluster that each should be in
     */
    public static BCubed of(Map<String, String> found, Map<String, String> gold) {
        Map<String, String> asked = new HashMap<>();
        gold.keySet().forEach(id -> asked.put(id, found.containsKey(id) ? "=" + found.get(id) : "?" + id));
        Map<String, Set<String>> foundMembers = members(asked);
        Map<String, Set<String>> goldMembers = members(gold);
        double precision = 0;
        double recall = 0;
        for (String id : gold.keySet()) {
            Set<String> around = foundMembers.get(asked.get(id));
            Set<String> right = goldMembers.get(gold.get(id));
            long both = around.stream().filter(right::contains).count();
            precision += (double) both / around.size();
            recall += (double) both / right.size();
        }
        int articles = Math.max(1, gold.size());
        return new BCubed(precision / articles, recall / articles);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Set<String>> members(Map<String, String> clusters) {
        Map<String, Set<String>> members = new HashMap<>();
        clusters.forEach((id, cluster) ->
                members.computeIfAbsent(cluster, any -> new HashSet<>()).add(id));
        return members;
    }
}
