package io.rawi.bench.kills;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who is killed when. The articles are fed in equal portions, one for each kill and one for what follows the last, and
 * each kill falls somewhere into its portion's work: the work can never be done before the last kill.
 *
 * @param kills in order
 * @param portion articles of one portion; the last one takes the remainder as well
 */
public record KillPlan(List<PlannedKill> kills, int portion) {

    /** Kills fall into this part of a portion: behind the first results, and before its end. */
    private static final double LATEST = .8;

    public KillPlan {
        kills = List.copyOf(kills);
    }

    /** The same seed gives the same plan. */
    public static KillPlan of(int articles, int kills, long seed) {
        if (kills < 1 || articles < 20 * (kills + 1)) {
            throw new IllegalArgumentException(
                    "at least one kill, and at least 20 articles for each and for what follows" + " the last, not "
                            + kills + " kills and " + articles + " articles");
        }
        int portion = articles / (kills + 1);
        SplittableRandom random = new SplittableRandom(seed);
        List<PlannedKill> plan = new ArrayList<>();
        for (Victim victim : victims(kills, random)) {
            plan.add(new PlannedKill(victim, 1 + random.nextInt((int) (portion * LATEST))));
        }
        return new KillPlan(plan, portion);
    }

    /** Every kind about equally often, in random order. */
    private static List<Victim> victims(int kills, SplittableRandom random) {
        List<Victim> victims = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            victims.add(Victim.values()[i % Victim.values().length]);
        }
        for (int i = kills - 1; i > 0; i--) {
            victims.set(i, victims.set(random.nextInt(i + 1), victims.get(i)));
        }
        return victims;
    }

    /** How many articles may be fed before the kill of this number, from 0, is done. */
    public int allowance(int killsDone, int articles) {
        return killsDone >= kills.size() ? articles : Math.min(articles, portion * (killsDone + 1));
    }
}
