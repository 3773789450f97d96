package io.rawi.bench.kills;

import java.util.function.Consumer;

/** Carries out a plan of kills, each at its moment. */
final class Killing {

    private static final int TOP_UP = 20;

    private final Workshop workshop;
    private final KillPlan plan;
    private final Consumer<String> progress;

    Killing(Workshop workshop, KillPlan plan, Consumer<String> progress) {
        this.workshop = workshop;
        this.plan = plan;
        this.progress = progress;
    }

    /** @return how many kills hit a process at work with work left undone */
    int killAll(int articles) {
        int counted = 0;
        for (int i = 0; i < plan.kills().size(); i++) {
            PlannedKill kill = plan.kills().get(i);
            workshop.feeder()
                    .allow(Math.max(
                            plan.allowance(i, articles), workshop.feeder().allowance()));
            int before = workshop.made(kill.victim());
            boolean atWork = KillRun.await(workshop, () -> isAtWork(kill, before, articles));
            int made = workshop.made(kill.victim());
            int unfinished = workshop.expected().articles().size() - workshop.stored();
            workshop.kill(kill.victim());
            boolean counts = atWork && made > before && unfinished > 0;
            counted += counts ? 1 : 0;
            progress.accept(String.format(
                    java.util.Locale.ROOT,
                    "kill %d: %s, after %d results of its own, %d of %d articles still to be stored%s",
                    i + 1,
                    kill.victim(),
                    made - before,
                    unfinished,
                    workshop.expected().articles().size(),
                    counts ? "" : " -- does not count: it was not at work"));
            workshop.startAgain(kill.victim());
        }
        return counted;
    }

    /**
     * Whether the victim has made its share and has more before it. Where it was so fast that it stands idle at the end
     * of what may be fed, a little more is fed.
     */
    private boolean isAtWork(PlannedKill kill, int before, int articles) {
        if (workshop.made(kill.victim()) - before < kill.progress()) {
            return false;
        }
        if (workshop.waiting(kill.victim()) > 0) {
            return true;
        }
        Feeder feeder = workshop.feeder();
        int reserve = TOP_UP * plan.kills().size();
        if (feeder.fed() >= feeder.allowance() && feeder.allowance() + TOP_UP + reserve <= articles) {
            feeder.allow(feeder.allowance() + TOP_UP);
        }
        return false;
    }
}
