-- The same event as several articles tell it, more closely.
--
-- What an article tells without a day may be of the day before. Rows of one article are told apart by the engine and are not linked with each other directly. A whole region is no place
-- to link by: there a side or a count must be common to both. Tolls are set side by side by whom they count, not by which
-- side of its row that is. `io.rawi.arabic.event.EventLinks` says the same outside of the database.

CREATE OR REPLACE VIEW event_pairs AS
WITH told AS (
    SELECT DISTINCT story_articles.story_id,
           events.event_id,
           events.article_id,
           event_family(events.type, events.sub_type) AS family,
           events.type = 'Casualties' AS vague,
           events.place_id,
           events.place_within,
           events.geo_precision >= 3 AS region,
           CASE WHEN events.time_phrase IS NULL THEN events.starts - interval '1 day' ELSE events.starts END AS starts,
           events.ends,
           (SELECT array_agg(DISTINCT entity_id) FROM event_sides
             WHERE event_sides.event_id = events.event_id AND entity_id IS NOT NULL) AS sides,
           (SELECT array_agg(DISTINCT kind || ' ' || best) FROM event_tolls
             WHERE event_tolls.event_id = events.event_id AND kind IN ('KILLED', 'WOUNDED')) AS counts
      FROM events
      JOIN story_articles USING (article_id)
     WHERE events.modality = 'REPORTED' AND NOT events.withdrawn AND events.place_id IS NOT NULL
)
SELECT a.story_id, a.event_id, b.event_id AS other_id
  FROM told a
  JOIN told b ON a.story_id = b.story_id AND a.article_id <> b.article_id
 WHERE (a.family = b.family
        OR a.vague AND b.family IN ('bomb', 'Air/drone strike', 'Shelling/artillery/missile attack')
        OR b.vague AND a.family IN ('bomb', 'Air/drone strike', 'Shelling/artillery/missile attack'))
   AND (a.place_id = b.place_id OR a.place_id = ANY (b.place_within) OR b.place_id = ANY (a.place_within))
   AND (NOT a.region AND NOT b.region
        OR coalesce(a.sides && b.sides, false)
        OR coalesce(a.counts && b.counts, false))
   AND (a.starts IS NULL OR b.starts IS NULL OR a.starts < b.ends AND b.starts < a.ends)
   AND (a.sides IS NULL OR b.sides IS NULL OR a.sides && b.sides);

DROP VIEW linked_tolls;

CREATE VIEW linked_tolls AS
WITH claims AS (
    SELECT event_groups.linked_event_id,
           event_tolls.kind,
           CASE WHEN event_tolls.victim_group IN ('side-a', 'side-b')
                THEN coalesce(event_sides.entity_id, 'unknown')
                ELSE event_tolls.victim_group END AS victims,
           events.event_id,
           events.claimed_by,
           event_tolls.position,
           event_tolls.low,
           event_tolls.best,
           event_tolls.high,
           event_tolls.phrase
      FROM event_groups
      JOIN events USING (event_id)
      JOIN event_tolls USING (event_id)
      LEFT JOIN event_sides
        ON event_sides.event_id = event_tolls.event_id
       AND event_sides.position = CASE event_tolls.victim_group WHEN 'side-a' THEN 0 WHEN 'side-b' THEN 1 END
)
SELECT linked_event_id,
       kind,
       victims,
       min(coalesce(low, best)) AS low,
       mode() WITHIN GROUP (ORDER BY best DESC) AS best,
       max(coalesce(high, best)) AS high,
       jsonb_agg(jsonb_build_object(
               'eventId', event_id,
               'claimedBy', claimed_by,
               'low', low,
               'best', best,
               'high', high,
               'phrase', phrase)
           ORDER BY event_id, position) AS claims
  FROM claims
 GROUP BY linked_event_id, kind, victims;

COMMENT ON VIEW linked_tolls IS 'Tolls of the events in the world, all claims side by side, and the range that they span.';
COMMENT ON COLUMN linked_tolls.linked_event_id IS 'The event.';
COMMENT ON COLUMN linked_tolls.kind IS 'KILLED, WOUNDED, CAPTURED, DISPLACED, SURRENDERED or MISSING.';
COMMENT ON COLUMN linked_tolls.victims IS 'Who is counted: the id of a side, civilians, children, women, unknown.';
COMMENT ON COLUMN linked_tolls.low IS 'Smallest count that a claim allows.';
COMMENT ON COLUMN linked_tolls.best IS 'The count that most claims state, the larger one of two that as many state.';
COMMENT ON COLUMN linked_tolls.high IS 'Largest count that a claim allows.';
COMMENT ON COLUMN linked_tolls.claims IS 'Each claim: [{"eventId", "claimedBy", "low", "best", "high", "phrase"}].';
