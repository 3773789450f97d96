package io.rawi.bench.kills;

/**
 * One kill of the plan. Its moment is told in work, not in seconds, so that it falls into the work on any machine.
 *
 * @param victim what is killed
 * @param progress how many results the victim must have made since its last start, at least 1
 */
public record PlannedKill(Victim victim, int progress) {

    public PlannedKill {
        if (progress < 1) {
            throw new IllegalArgumentException("a kill before any progress shows nothing: " + progress);
        }
    }
}
