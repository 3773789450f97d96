package io.rawi.enrich;

/**
 * How the application stands. The counts start at zero with each start of the process.
 *
 * @param state Kafka Streams' own name of the state: {@code RUNNING}, {@code REBALANCING}, ...; {@code CREATED} before
 *     the start
 * @param read raw articles taken in
 * @param articles articles made of them
 * @param relations relations emitted, again and again where they changed
 * @param copies how many of those mark a copy
 * @param enriched enriched articles emitted, again and again where they changed
 * @param deadLetters records that could not be processed, at any step
 * @param comparisonsGivenUp texts that resembled so many earlier ones that they were not compared with all of them: only
 *     then may what they are marked as depend on the order of arrival
 * @param threadsReplaced threads that failed on something outside of the records and were started afresh
 */
public record EnrichStatus(
        String state,
        long read,
        long articles,
        long relations,
        long copies,
        long enriched,
        long deadLetters,
        long comparisonsGivenUp,
        int threadsReplaced) {}
