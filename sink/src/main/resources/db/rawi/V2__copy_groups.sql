-- Copies are exact and near ones; an update and a filled form resemble another article and tell something new.

ALTER TABLE revisions ADD COLUMN wire_source text;

COMMENT ON COLUMN revisions.wire_source IS 'News agency that the article credits; null where it credits none.';

CREATE OR REPLACE VIEW articles AS
SELECT article_id, document_id, content_id, edition, previous_edition, source, url, author, title, text, body_start,
       normalised, words(normalised) AS words, language, languages, time, time_precision, time_evidence, time_phrase,
       fetched_at, duplicate_of, duplicate_kind, story_id, charset, decoding, origin, attributes, engine, models,
       gazetteer, revision, wire_source
FROM revisions
WHERE current;

DROP VIEW originals;

CREATE VIEW originals AS
SELECT a.*,
       (SELECT count(*) FROM revisions c
        WHERE c.duplicate_of = a.article_id AND c.current AND c.duplicate_kind IN ('EXACT_COPY', 'NEAR_COPY')) AS copies
FROM articles a
WHERE a.duplicate_kind IS NULL OR a.duplicate_kind NOT IN ('EXACT_COPY', 'NEAR_COPY');

COMMENT ON VIEW originals IS 'Current articles that are copies of no other one, with the number of their current copies. Updates and filled forms are among them.';

CREATE OR REPLACE VIEW mentions_by_day AS
SELECT (a.time AT TIME ZONE 'UTC')::date AS day, m.entity_id, m.type, min(m.name) AS name, min(m.name_en) AS name_en,
       count(*) AS mentions, count(DISTINCT m.article_id) AS articles,
       count(DISTINCT m.article_id) FILTER (
           WHERE a.duplicate_kind IS NULL OR a.duplicate_kind NOT IN ('EXACT_COPY', 'NEAR_COPY')) AS originals,
       count(DISTINCT a.source) AS sources
FROM mentions m
JOIN revisions a ON a.article_id = m.article_id AND a.current
WHERE m.entity_id IS NOT NULL
GROUP BY 1, 2, 3;

CREATE VIEW copy_groups AS
SELECT g.original,
       count(*) AS articles,
       count(DISTINCT g.source) AS publishers,
       min(g.time) AS first_seen,
       max(g.time) AS last_seen,
       (array_agg(g.wire_source ORDER BY g.time, g.article_id) FILTER (WHERE g.wire_source IS NOT NULL))[1] AS wire_source,
       jsonb_agg(jsonb_build_object('source', g.source, 'time', g.time, 'article_id', g.article_id)
                 ORDER BY g.time, g.article_id) AS published
FROM (SELECT CASE WHEN duplicate_kind IN ('EXACT_COPY', 'NEAR_COPY') THEN duplicate_of ELSE article_id END AS original,
             article_id, source, time, wire_source
      FROM revisions
      WHERE current) g
GROUP BY g.original;

COMMENT ON VIEW copy_groups IS 'One row per report: the original, who published it when, and the first agency that one of them credits.';
