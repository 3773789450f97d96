package io.rawi.bench.kills;

import io.rawi.bench.check.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * How a run of kills ended.
 *
 * @param kills kills that hit a process at work with work left undone
 * @param planned kills that were to be done
 * @param articles articles fed
 * @param drained whether everything came out before patience ended
 * @param verdict what is wrong
 */
public record KillReport(int kills, int planned, int articles, boolean drained, Verdict verdict) {

    private static final int MOST_SENTENCES = 20;

    /** Whether everything was shown that was to be shown. */
    public boolean passed() {
        return drained && kills >= planned && verdict.clean();
    }

    /** What is wrong, for people, the summary in the last line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        verdict.all().limit(MOST_SENTENCES).forEach(lines::add);
        long more = verdict.all().count() - MOST_SENTENCES;
        if (more > 0) {
            lines.add("... and " + more + " more");
        }
        if (!verdict.others().isEmpty()) {
            lines.add(verdict.others().size() + " other differences");
        }
        if (!drained) {
            lines.add("nothing more came out for a long time, and not everything had come");
        }
        if (kills < planned) {
            lines.add("the work was done before the last kill: " + kills + " of " + planned
                    + " kills hit a process at work");
        }
        lines.add("kills " + kills + " articles " + articles + " lost "
                + verdict.lost().size() + " doubled "
                + verdict.doubled().size() + " false_copies "
                + verdict.falseCopies().size());
        return lines;
    }
}
