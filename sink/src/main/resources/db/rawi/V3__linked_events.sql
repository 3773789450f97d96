-- The same event as several articles tell it.
--
-- Two rows are linked where their articles belong to one story, both are told as having happened, their types can be of
-- one event, one place is the other or lies in it, their days overlap, and a side is common to both unless one of them
-- knows none. What is linked over a third row is linked. The answer depends on the rows alone, not on the order in
-- which they came.

CREATE FUNCTION event_family(type text, sub_type text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN type = 'Casualties' THEN 'violence'
        WHEN sub_type IN ('Armed clash', 'Attack') THEN 'violence'
        WHEN sub_type IN ('Suicide bomb', 'Remote explosive/landmine/IED', 'Grenade') THEN 'bomb'
        WHEN sub_type IN ('Government regains territory', 'Non-state actor overtakes territory') THEN 'territory'
        WHEN type IN ('Protests', 'Riots') THEN 'crowd'
        ELSE coalesce(sub_type, type)
    END
$$;

COMMENT ON FUNCTION event_family IS 'What types of events have in common that articles use for one and the same event.';

CREATE VIEW event_pairs AS
WITH told AS (
    SELECT DISTINCT story_articles.story_id,
           events.event_id,
           event_family(events.type, events.sub_type) AS family,
           events.type = 'Casualties' AS vague,
           events.place_id,
           events.place_within,
           events.starts,
           events.ends,
           (SELECT array_agg(DISTINCT entity_id) FROM event_sides
             WHERE event_sides.event_id = events.event_id AND entity_id IS NOT NULL) AS sides
      FROM events
      JOIN story_articles USING (article_id)
     WHERE events.modality = 'REPORTED' AND NOT events.withdrawn AND events.place_id IS NOT NULL
)
SELECT a.story_id, a.event_id, b.event_id AS other_id
  FROM told a
  JOIN told b ON a.story_id = b.story_id AND a.event_id <> b.event_id
 WHERE (a.family = b.family
        OR a.vague AND b.family IN ('bomb', 'Air/drone strike', 'Shelling/artillery/missile attack')
        OR b.vague AND a.family IN ('bomb', 'Air/drone strike', 'Shelling/artillery/missile attack'))
   AND (a.place_id = b.place_id OR a.place_id = ANY (b.place_within) OR b.place_id = ANY (a.place_within))
   AND (a.starts IS NULL OR b.starts IS NULL OR a.starts < b.ends AND b.starts < a.ends)
   AND (a.sides IS NULL OR b.sides IS NULL OR a.sides && b.sides);

COMMENT ON VIEW event_pairs IS 'Rows of two articles of a story that tell the same event.';
COMMENT ON COLUMN event_pairs.story_id IS 'The story.';
COMMENT ON COLUMN event_pairs.event_id IS 'One row.';
COMMENT ON COLUMN event_pairs.other_id IS 'The other one.';

CREATE VIEW event_groups AS
WITH RECURSIVE reached(event_id, member_id) AS (
    SELECT event_id, event_id FROM events
     WHERE modality = 'REPORTED' AND NOT withdrawn
    UNION
    SELECT reached.event_id, event_pairs.other_id
      FROM reached JOIN event_pairs ON event_pairs.event_id = reached.member_id
)
SELECT event_id, min(member_id) AS linked_event_id FROM reached GROUP BY event_id;

COMMENT ON VIEW event_groups IS 'The event in the world that each row tells, by the smallest id of the rows that tell it.';
COMMENT ON COLUMN event_groups.event_id IS 'The row.';
COMMENT ON COLUMN event_groups.linked_event_id IS 'The event.';

CREATE VIEW linked_events AS
SELECT event_groups.linked_event_id,
       count(*) AS reports,
       count(DISTINCT events.article_id) AS articles,
       min(events.starts) AS starts,
       max(events.ends) AS ends,
       array_agg(DISTINCT coalesce(events.sub_type, events.type)) AS types,
       array_agg(DISTINCT events.place_id) FILTER (WHERE events.place_id IS NOT NULL) AS places,
       array_agg(DISTINCT events.claimed_by) FILTER (WHERE events.claimed_by IS NOT NULL) AS claimants,
       array_agg(events.event_id ORDER BY events.event_id) AS events
  FROM event_groups
  JOIN events USING (event_id)
 GROUP BY event_groups.linked_event_id;

COMMENT ON VIEW linked_events IS 'Events in the world, one row each, whoever tells them.';
COMMENT ON COLUMN linked_events.linked_event_id IS 'Identity: the smallest id of its rows.';
COMMENT ON COLUMN linked_events.reports IS 'How many rows tell it.';
COMMENT ON COLUMN linked_events.articles IS 'How many articles tell it.';
COMMENT ON COLUMN linked_events.starts IS 'First day that one of them gives.';
COMMENT ON COLUMN linked_events.ends IS 'Day behind the last one that one of them gives.';
COMMENT ON COLUMN linked_events.types IS 'Sub-types (types where there are none) that they give.';
COMMENT ON COLUMN linked_events.places IS 'Places that they give.';
COMMENT ON COLUMN linked_events.claimants IS 'Who claims it, as they word it.';
COMMENT ON COLUMN linked_events.events IS 'The rows, in order.';

CREATE VIEW linked_tolls AS
SELECT event_groups.linked_event_id,
       event_tolls.kind,
       event_tolls.victim_group,
       min(coalesce(event_tolls.low, event_tolls.best)) AS low,
       max(coalesce(event_tolls.high, event_tolls.best)) AS high,
       jsonb_agg(jsonb_build_object(
               'eventId', events.event_id,
               'claimedBy', events.claimed_by,
               'low', event_tolls.low,
               'best', event_tolls.best,
               'high', event_tolls.high,
               'phrase', event_tolls.phrase)
           ORDER BY events.event_id, event_tolls.position) AS claims
  FROM event_groups
  JOIN events USING (event_id)
  JOIN event_tolls USING (event_id)
 GROUP BY event_groups.linked_event_id, event_tolls.kind, event_tolls.victim_group;

COMMENT ON VIEW linked_tolls IS 'Tolls of the events in the world, all claims side by side, and the range that they span.';
COMMENT ON COLUMN linked_tolls.linked_event_id IS 'The event.';
COMMENT ON COLUMN linked_tolls.kind IS 'KILLED, WOUNDED, CAPTURED, DISPLACED, SURRENDERED or MISSING.';
COMMENT ON COLUMN linked_tolls.victim_group IS 'Who is counted; side-a and side-b are the sides of the row that counts.';
COMMENT ON COLUMN linked_tolls.low IS 'Smallest count that a claim allows.';
COMMENT ON COLUMN linked_tolls.high IS 'Largest count that a claim allows.';
COMMENT ON COLUMN linked_tolls.claims IS 'Each claim: [{"eventId", "claimedBy", "low", "best", "high", "phrase"}].';
