-- What the pipeline knows, as tables. Ids are compared byte by byte (collation "C"). Rows of child tables carry no foreign
-- keys: the sink replaces all rows of an article, a story or an event in one transaction, and checking each of some twenty
-- children an article once more would cost more than writing them.

-- The words of a text for full-text search: as they stand, in the normalised spelling. Only the first 200,000 characters,
-- because PostgreSQL refuses to index more than a megabyte of words.
CREATE FUNCTION words(normalised text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('pg_catalog.simple'::regconfig, left(normalised, 200000));

COMMENT ON FUNCTION words(text) IS 'Words of a normalised text for full-text search. Query: words(normalised) @@ plainto_tsquery(''simple'', ''...''), or the column articles.words.';

CREATE TABLE documents (
    document_id text COLLATE "C" PRIMARY KEY
);

COMMENT ON TABLE documents IS 'One row per page. The sink locks it while it writes an edition of the page, so that two programs agree on which edition is current.';
COMMENT ON COLUMN documents.document_id IS 'Identity of the page.';

CREATE TABLE revisions (
    article_id       text COLLATE "C" PRIMARY KEY,
    document_id      text COLLATE "C" NOT NULL,
    content_id       text COLLATE "C" NOT NULL,
    current          boolean NOT NULL,
    edition          integer NOT NULL,
    previous_edition text COLLATE "C",
    next_edition     text COLLATE "C",
    source           text NOT NULL,
    url              text,
    author           text,
    title            text NOT NULL,
    text             text NOT NULL,
    body_start       integer NOT NULL,
    normalised       text NOT NULL,
    language         text NOT NULL,
    languages        jsonb NOT NULL,
    time             timestamptz NOT NULL,
    time_precision   text NOT NULL,
    time_evidence    text NOT NULL,
    time_phrase      text,
    fetched_at       timestamptz NOT NULL,
    duplicate_of     text COLLATE "C",
    duplicate_kind   text,
    story_id         text COLLATE "C",
    charset          text NOT NULL,
    decoding         jsonb NOT NULL,
    origin           text NOT NULL,
    attributes       jsonb NOT NULL,
    engine           text NOT NULL,
    models           text NOT NULL,
    gazetteer        text NOT NULL,
    revision         integer NOT NULL
);

COMMENT ON TABLE revisions IS 'Every text of every page: one row per article id. The view "articles" shows the current one of each page. U+0000 and lone surrogates, which PostgreSQL cannot hold, stand as U+FFFD in all tables.';
COMMENT ON COLUMN revisions.article_id IS 'Identity: document_id-content_id, one text of one page.';
COMMENT ON COLUMN revisions.document_id IS 'Identity of the page: from its canonical address, or from source and content where it has none.';
COMMENT ON COLUMN revisions.content_id IS 'Identity of the content: from the normalised text.';
COMMENT ON COLUMN revisions.current IS 'Whether this is the page''s newest text by (fetched_at, content_id). Exactly one of each page is.';
COMMENT ON COLUMN revisions.edition IS 'Number of the text among those of its page by (time of fetching, content), from 1.';
COMMENT ON COLUMN revisions.previous_edition IS 'Article id of the page''s text before this one.';
COMMENT ON COLUMN revisions.next_edition IS 'Article id of the page''s text behind this one.';
COMMENT ON COLUMN revisions.source IS 'Who published it.';
COMMENT ON COLUMN revisions.url IS 'Address it was found at.';
COMMENT ON COLUMN revisions.author IS 'Author, where known.';
COMMENT ON COLUMN revisions.title IS 'Headline; the first characters of text. Empty where none was found.';
COMMENT ON COLUMN revisions.text IS 'Headline, a blank line, body; without page chrome. Span columns of other tables count its UTF-16 code units from 0 (PostgreSQL counts characters from 1: they part behind a character outside of the basic plane).';
COMMENT ON COLUMN revisions.body_start IS 'Where in text the body begins (UTF-16 code units).';
COMMENT ON COLUMN revisions.normalised IS 'The text in normalised spelling, for search and comparison.';
COMMENT ON COLUMN revisions.language IS 'BCP 47 tag, mixed, or und.';
COMMENT ON COLUMN revisions.languages IS 'Languages in the text with their share of the letters, largest first: [{"language": "ar", "share": 0.98}].';
COMMENT ON COLUMN revisions.time IS 'The article''s own time. A day without an hour stands at its midnight, UTC.';
COMMENT ON COLUMN revisions.time_precision IS 'Smallest unit that the time states: DAY, MINUTE, SECOND ...';
COMMENT ON COLUMN revisions.time_evidence IS 'METADATA: given by the source; TEXT: found in the text; FETCHED: the time of fetching stands in.';
COMMENT ON COLUMN revisions.time_phrase IS 'The phrase that the time was found in.';
COMMENT ON COLUMN revisions.fetched_at IS 'When the text was first fetched.';
COMMENT ON COLUMN revisions.duplicate_of IS 'Article id of the original that this repeats; null for an original. More in table duplicates.';
COMMENT ON COLUMN revisions.duplicate_kind IS 'EXACT_COPY, NEAR_COPY, UPDATE or TEMPLATE; null for an original.';
COMMENT ON COLUMN revisions.story_id IS 'The story it belongs to, if any.';
COMMENT ON COLUMN revisions.charset IS 'Charset that the bytes were read in (IANA name).';
COMMENT ON COLUMN revisions.decoding IS 'How the charset was found: {"evidence", "overruled", "replaced"}; replaced counts malformed sequences.';
COMMENT ON COLUMN revisions.origin IS 'Where the raw article was read: file, feed or archive, #line.';
COMMENT ON COLUMN revisions.attributes IS 'What else the source said of it, as strings.';
COMMENT ON COLUMN revisions.engine IS 'Version of the language engine that read it.';
COMMENT ON COLUMN revisions.models IS 'Version of the trained models; none where no model was used.';
COMMENT ON COLUMN revisions.gazetteer IS 'Version of the gazetteer.';
COMMENT ON COLUMN revisions.revision IS 'How many times the article was emitted when this row was written; a higher one replaces a lower one.';

-- lz4 packs long texts several times faster than the default, where the server was built with it.
DO $$
BEGIN
    EXECUTE 'ALTER TABLE revisions ALTER COLUMN text SET COMPRESSION lz4, ALTER COLUMN normalised SET COMPRESSION lz4';
EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'texts are packed with the default method: %', SQLERRM;
END
$$;

CREATE UNIQUE INDEX revisions_current ON revisions (document_id) WHERE current;
CREATE INDEX revisions_document ON revisions (document_id);
CREATE INDEX revisions_source_time ON revisions (source, time) WHERE current;
CREATE INDEX revisions_time ON revisions (time) WHERE current;
CREATE INDEX revisions_duplicate_of ON revisions (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX revisions_story ON revisions (story_id) WHERE story_id IS NOT NULL;
CREATE INDEX revisions_words ON revisions USING gin (words(normalised)) WHERE current;

CREATE TABLE mentions (
    article_id text COLLATE "C" NOT NULL,
    position   integer NOT NULL,
    span_start integer NOT NULL,
    span_end   integer NOT NULL,
    surface    text NOT NULL,
    type       text NOT NULL,
    method     text NOT NULL,
    entity_id  text COLLATE "C",
    name       text,
    name_en    text,
    kind       text,
    latitude   double precision,
    longitude  double precision,
    within     text[] NOT NULL,
    confidence real NOT NULL,
    PRIMARY KEY (article_id, position)
);

COMMENT ON TABLE mentions IS 'Names in the texts, in order.';
COMMENT ON COLUMN mentions.article_id IS 'The article.';
COMMENT ON COLUMN mentions.position IS 'Number among the names of the article, from 0.';
COMMENT ON COLUMN mentions.span_start IS 'Where the name begins in text (UTF-16 code units).';
COMMENT ON COLUMN mentions.span_end IS 'Where it ends: offset behind its last code unit.';
COMMENT ON COLUMN mentions.surface IS 'The name as it stands in the text.';
COMMENT ON COLUMN mentions.type IS 'PERSON, ORGANISATION, LOCATION or OTHER.';
COMMENT ON COLUMN mentions.method IS 'How it was recognised: GAZETTEER, TAGGER or COREFERENCE.';
COMMENT ON COLUMN mentions.entity_id IS 'Identity of what is named, one for all of its spellings; null where unknown.';
COMMENT ON COLUMN mentions.name IS 'Usual name in Arabic.';
COMMENT ON COLUMN mentions.name_en IS 'Usual name in English.';
COMMENT ON COLUMN mentions.kind IS 'Finer kind: armed-group, town, news-agency ...';
COMMENT ON COLUMN mentions.latitude IS 'Latitude of a place, degrees north, WGS 84.';
COMMENT ON COLUMN mentions.longitude IS 'Longitude of a place, degrees east, WGS 84.';
COMMENT ON COLUMN mentions.within IS 'Ids of what contains a place, nearest first.';
COMMENT ON COLUMN mentions.confidence IS 'How sure the recogniser is, 0 to 1.';

CREATE INDEX mentions_entity ON mentions (entity_id) WHERE entity_id IS NOT NULL;

CREATE TABLE times (
    article_id    text COLLATE "C" NOT NULL,
    position      integer NOT NULL,
    span_start    integer NOT NULL,
    span_end      integer NOT NULL,
    phrase        text NOT NULL,
    type          text NOT NULL,
    value         text NOT NULL,
    precision     text NOT NULL,
    starts        timestamptz,
    ends          timestamptz,
    contradictory boolean NOT NULL,
    PRIMARY KEY (article_id, position)
);

COMMENT ON TABLE times IS 'Times that the texts state, in order.';
COMMENT ON COLUMN times.article_id IS 'The article.';
COMMENT ON COLUMN times.position IS 'Number among the times of the article, from 0.';
COMMENT ON COLUMN times.span_start IS 'Where the phrase begins in text (UTF-16 code units).';
COMMENT ON COLUMN times.span_end IS 'Where it ends: offset behind its last code unit.';
COMMENT ON COLUMN times.phrase IS 'The phrase as it stands in the text.';
COMMENT ON COLUMN times.type IS 'DATE, TIME, DURATION or SET, as TIMEX3 names them.';
COMMENT ON COLUMN times.value IS 'The value in TIMEX3 form, resolved against the article''s time: 2018-11-23, 2018-W47, P2W.';
COMMENT ON COLUMN times.precision IS 'The smallest unit stated.';
COMMENT ON COLUMN times.starts IS 'First instant, where it is an interval on the calendar.';
COMMENT ON COLUMN times.ends IS 'Instant behind the last one.';
COMMENT ON COLUMN times.contradictory IS 'The phrase contradicts itself, as a weekday that the date does not fall on.';

CREATE TABLE quantities (
    article_id     text COLLATE "C" NOT NULL,
    position       integer NOT NULL,
    span_start     integer NOT NULL,
    span_end       integer NOT NULL,
    phrase         text NOT NULL,
    low            double precision,
    best           double precision,
    high           double precision,
    low_inclusive  boolean NOT NULL,
    high_inclusive boolean NOT NULL,
    counted        text,
    counted_start  integer,
    counted_end    integer,
    PRIMARY KEY (article_id, position)
);

COMMENT ON TABLE quantities IS 'Numbers and quantities that the texts state, in order, as intervals.';
COMMENT ON COLUMN quantities.article_id IS 'The article.';
COMMENT ON COLUMN quantities.position IS 'Number among the quantities of the article, from 0.';
COMMENT ON COLUMN quantities.span_start IS 'Where the phrase begins in text, with its hedge (UTF-16 code units).';
COMMENT ON COLUMN quantities.span_end IS 'Where it ends: offset behind its last code unit.';
COMMENT ON COLUMN quantities.phrase IS 'The phrase as it stands in the text.';
COMMENT ON COLUMN quantities.low IS 'Smallest value that the phrase allows; null where it sets none.';
COMMENT ON COLUMN quantities.best IS 'The value that the phrase states or centres on.';
COMMENT ON COLUMN quantities.high IS 'Largest value that the phrase allows; null where it sets none.';
COMMENT ON COLUMN quantities.low_inclusive IS 'Whether low itself is allowed.';
COMMENT ON COLUMN quantities.high_inclusive IS 'Whether high itself is allowed.';
COMMENT ON COLUMN quantities.counted IS 'What is counted, as it stands in the text.';
COMMENT ON COLUMN quantities.counted_start IS 'Where what is counted begins in text (UTF-16 code units).';
COMMENT ON COLUMN quantities.counted_end IS 'Where it ends.';

CREATE TABLE removed (
    article_id  text COLLATE "C" NOT NULL,
    position    integer NOT NULL,
    text_offset integer NOT NULL,
    text        text NOT NULL,
    rule        text NOT NULL,
    PRIMARY KEY (article_id, position)
);

COMMENT ON TABLE removed IS 'What was taken out of the texts as page chrome: the evidence. Putting all of it back in order gives the text as decoded.';
COMMENT ON COLUMN removed.article_id IS 'The article.';
COMMENT ON COLUMN removed.position IS 'Number among the removed stretches of the article, from 0.';
COMMENT ON COLUMN removed.text_offset IS 'Where in the text it stood (UTF-16 code units).';
COMMENT ON COLUMN removed.text IS 'What stood there.';
COMMENT ON COLUMN removed.rule IS 'The rule that took it out.';

CREATE TABLE duplicates (
    article_id   text COLLATE "C" PRIMARY KEY,
    duplicate_of text COLLATE "C" NOT NULL,
    kind         text NOT NULL,
    similarity   real NOT NULL,
    containment  real NOT NULL,
    evidence     text[] NOT NULL
);

COMMENT ON TABLE duplicates IS 'Articles that repeat another one, and what tells so.';
COMMENT ON COLUMN duplicates.article_id IS 'The article that repeats.';
COMMENT ON COLUMN duplicates.duplicate_of IS 'The original: the earliest of the group by (article time, article id).';
COMMENT ON COLUMN duplicates.kind IS 'EXACT_COPY, NEAR_COPY, UPDATE or TEMPLATE.';
COMMENT ON COLUMN duplicates.similarity IS 'Jaccard similarity of the two texts, 0 to 1.';
COMMENT ON COLUMN duplicates.containment IS 'Share of the shorter text that stands in the longer, 0 to 1.';
COMMENT ON COLUMN duplicates.evidence IS 'Numbers, names and dates that differ: what tells an update or a template from a copy.';

CREATE INDEX duplicates_original ON duplicates (duplicate_of);

CREATE TABLE stories (
    story_id    text COLLATE "C" PRIMARY KEY,
    headline    text NOT NULL,
    first_seen  timestamptz NOT NULL,
    last_seen   timestamptz NOT NULL,
    publishers  text[] NOT NULL,
    languages   text[] NOT NULL,
    entities    jsonb NOT NULL,
    places      jsonb NOT NULL,
    merged_into text COLLATE "C",
    closed      boolean NOT NULL,
    engine      text NOT NULL,
    models      text NOT NULL,
    gazetteer   text NOT NULL,
    revision    integer NOT NULL
);

COMMENT ON TABLE stories IS 'Events in the world with their direct follow-ups, told by several articles.';
COMMENT ON COLUMN stories.story_id IS 'Identity.';
COMMENT ON COLUMN stories.headline IS 'The most central headline.';
COMMENT ON COLUMN stories.first_seen IS 'Time of its first article.';
COMMENT ON COLUMN stories.last_seen IS 'Time of its last article.';
COMMENT ON COLUMN stories.publishers IS 'Who published its articles, in alphabetical order.';
COMMENT ON COLUMN stories.languages IS 'Languages of its articles (BCP 47).';
COMMENT ON COLUMN stories.entities IS 'What it speaks of, most frequent first: [{"entityId", "name", "type", "articles"}].';
COMMENT ON COLUMN stories.places IS 'Where it takes place, most frequent first, in the same form.';
COMMENT ON COLUMN stories.merged_into IS 'The story that this one was merged into.';
COMMENT ON COLUMN stories.closed IS 'Whether it fell silent; it may reopen.';
COMMENT ON COLUMN stories.engine IS 'Version of the language engine.';
COMMENT ON COLUMN stories.models IS 'Version of the trained models.';
COMMENT ON COLUMN stories.gazetteer IS 'Version of the gazetteer.';
COMMENT ON COLUMN stories.revision IS 'How many times the story was emitted when this row was written.';

CREATE INDEX stories_last_seen ON stories (last_seen);

CREATE TABLE story_articles (
    story_id   text COLLATE "C" NOT NULL,
    position   integer NOT NULL,
    article_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (story_id, position)
);

COMMENT ON TABLE story_articles IS 'Articles of the stories, earliest first.';
COMMENT ON COLUMN story_articles.story_id IS 'The story.';
COMMENT ON COLUMN story_articles.position IS 'Number among the articles of the story, from 0.';
COMMENT ON COLUMN story_articles.article_id IS 'The article.';

CREATE INDEX story_articles_article ON story_articles (article_id);

CREATE TABLE events (
    event_id       text COLLATE "C" PRIMARY KEY,
    article_id     text COLLATE "C" NOT NULL,
    type           text NOT NULL,
    sub_type       text,
    modality       text NOT NULL,
    place_phrase   text,
    place_start    integer,
    place_end      integer,
    place_id       text COLLATE "C",
    place_name     text,
    place_within   text[],
    latitude       double precision,
    longitude      double precision,
    geo_precision  integer,
    starts         timestamptz,
    ends           timestamptz,
    time_precision integer,
    time_phrase    text,
    claimed_by     text,
    claimed_by_id  text COLLATE "C",
    evidence_start integer NOT NULL,
    evidence_end   integer NOT NULL,
    withdrawn      boolean NOT NULL,
    engine         text NOT NULL,
    models         text NOT NULL,
    gazetteer      text NOT NULL,
    revision       integer NOT NULL
);

COMMENT ON TABLE events IS 'Events that articles report, one row per report. Withdrawn ones stay, marked.';
COMMENT ON COLUMN events.event_id IS 'Identity: the article''s id and the place of the event in it.';
COMMENT ON COLUMN events.article_id IS 'The article that reports it.';
COMMENT ON COLUMN events.type IS 'ACLED''s event type: Battles, Explosions/Remote violence ...';
COMMENT ON COLUMN events.sub_type IS 'ACLED''s sub-event type: Armed clash, Air/drone strike ...';
COMMENT ON COLUMN events.modality IS 'Whether it is told as having happened: REPORTED, NEGATED, PLANNED, HYPOTHETICAL, BACKGROUND.';
COMMENT ON COLUMN events.place_phrase IS 'The place as the text words it.';
COMMENT ON COLUMN events.place_start IS 'Where that begins in text (UTF-16 code units).';
COMMENT ON COLUMN events.place_end IS 'Where it ends.';
COMMENT ON COLUMN events.place_id IS 'Identity of the most precise place known.';
COMMENT ON COLUMN events.place_name IS 'Its usual name.';
COMMENT ON COLUMN events.place_within IS 'Ids of what contains it, nearest first.';
COMMENT ON COLUMN events.latitude IS 'Latitude, degrees north, WGS 84.';
COMMENT ON COLUMN events.longitude IS 'Longitude, degrees east, WGS 84.';
COMMENT ON COLUMN events.geo_precision IS 'ACLED''s geo-precision: 1 the place itself, 2 near it or in its district, 3 a larger region.';
COMMENT ON COLUMN events.starts IS 'First day (midnight, UTC).';
COMMENT ON COLUMN events.ends IS 'Day behind the last one (midnight, UTC).';
COMMENT ON COLUMN events.time_precision IS 'ACLED''s time-precision: 1 the day, 2 the week, 3 the month.';
COMMENT ON COLUMN events.time_phrase IS 'The phrase that tells the time; null where the article''s own day was taken.';
COMMENT ON COLUMN events.claimed_by IS 'Who the text says claims it; null where the publisher speaks for itself.';
COMMENT ON COLUMN events.claimed_by_id IS 'Identity of who claims it, where known.';
COMMENT ON COLUMN events.evidence_start IS 'Where the passage that tells it begins in text (UTF-16 code units).';
COMMENT ON COLUMN events.evidence_end IS 'Where it ends.';
COMMENT ON COLUMN events.withdrawn IS 'The article no longer reports it: a later revision withdrew it.';
COMMENT ON COLUMN events.engine IS 'Version of the language engine.';
COMMENT ON COLUMN events.models IS 'Version of the trained models.';
COMMENT ON COLUMN events.gazetteer IS 'Version of the gazetteer.';
COMMENT ON COLUMN events.revision IS 'How many times the event was emitted when this row was written.';

CREATE INDEX events_article ON events (article_id);
CREATE INDEX events_place ON events (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX events_starts ON events (starts) WHERE NOT withdrawn;

CREATE TABLE event_sides (
    event_id   text COLLATE "C" NOT NULL,
    position   integer NOT NULL,
    role       text NOT NULL,
    phrase     text NOT NULL,
    span_start integer,
    span_end   integer,
    entity_id  text COLLATE "C",
    name       text,
    PRIMARY KEY (event_id, position)
);

COMMENT ON TABLE event_sides IS 'Sides of the events.';
COMMENT ON COLUMN event_sides.event_id IS 'The event.';
COMMENT ON COLUMN event_sides.position IS 'Number among the sides of the event, from 0.';
COMMENT ON COLUMN event_sides.role IS 'INITIATOR, TARGET or PARTICIPANT.';
COMMENT ON COLUMN event_sides.phrase IS 'The side as the text words it.';
COMMENT ON COLUMN event_sides.span_start IS 'Where that begins in text (UTF-16 code units).';
COMMENT ON COLUMN event_sides.span_end IS 'Where it ends.';
COMMENT ON COLUMN event_sides.entity_id IS 'Its identity, where known.';
COMMENT ON COLUMN event_sides.name IS 'Its usual name, where known.';

CREATE INDEX event_sides_entity ON event_sides (entity_id) WHERE entity_id IS NOT NULL;

CREATE TABLE event_tolls (
    event_id     text COLLATE "C" NOT NULL,
    position     integer NOT NULL,
    kind         text NOT NULL,
    low          integer,
    best         integer,
    high         integer,
    victim_group text NOT NULL,
    phrase       text NOT NULL,
    span_start   integer,
    span_end     integer,
    PRIMARY KEY (event_id, position)
);

COMMENT ON TABLE event_tolls IS 'Counts of victims of the events, by kind and group.';
COMMENT ON COLUMN event_tolls.event_id IS 'The event.';
COMMENT ON COLUMN event_tolls.position IS 'Number among the tolls of the event, from 0.';
COMMENT ON COLUMN event_tolls.kind IS 'KILLED, WOUNDED, CAPTURED, DISPLACED, SURRENDERED or MISSING.';
COMMENT ON COLUMN event_tolls.low IS 'Smallest count that the wording allows.';
COMMENT ON COLUMN event_tolls.best IS 'The count stated.';
COMMENT ON COLUMN event_tolls.high IS 'Largest count that the wording allows.';
COMMENT ON COLUMN event_tolls.victim_group IS 'Who is counted: civilians, children, women, side-a, side-b, unknown.';
COMMENT ON COLUMN event_tolls.phrase IS 'The wording.';
COMMENT ON COLUMN event_tolls.span_start IS 'Where that begins in text (UTF-16 code units).';
COMMENT ON COLUMN event_tolls.span_end IS 'Where it ends.';

CREATE TABLE kafka_offsets (
    cluster_id  text COLLATE "C" NOT NULL,
    sink        text COLLATE "C" NOT NULL,
    topic       text COLLATE "C" NOT NULL,
    partition   integer NOT NULL,
    topic_id    text COLLATE "C" NOT NULL,
    next_offset bigint NOT NULL,
    updated_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (cluster_id, sink, topic, partition)
);

COMMENT ON TABLE kafka_offsets IS 'How far the sink has come. Written in the transaction that writes the rows: a record''s rows are here if and only if its offset is below next_offset. Deleting the rows of a topic makes the sink read it again from its beginning; no row is doubled by that.';
COMMENT ON COLUMN kafka_offsets.cluster_id IS 'Id of the Kafka cluster.';
COMMENT ON COLUMN kafka_offsets.sink IS 'Name of the sink.';
COMMENT ON COLUMN kafka_offsets.topic IS 'Topic; names of later generations carry the generation.';
COMMENT ON COLUMN kafka_offsets.partition IS 'Partition of the topic.';
COMMENT ON COLUMN kafka_offsets.topic_id IS 'Id that Kafka gave the topic when it was created: a topic deleted and created again has another one.';
COMMENT ON COLUMN kafka_offsets.next_offset IS 'Offset of the first record that is not written yet.';
COMMENT ON COLUMN kafka_offsets.updated_at IS 'When the row was written last (clock of the database).';

CREATE VIEW articles AS
SELECT article_id, document_id, content_id, edition, previous_edition, source, url, author, title, text, body_start,
       normalised, words(normalised) AS words, language, languages, time, time_precision, time_evidence, time_phrase,
       fetched_at, duplicate_of, duplicate_kind, story_id, charset, decoding, origin, attributes, engine, models,
       gazetteer, revision
FROM revisions
WHERE current;

COMMENT ON VIEW articles IS 'One row per page: its current text. Columns as in revisions; words serves full-text search: words @@ plainto_tsquery(''simple'', ''...'').';

CREATE VIEW originals AS
SELECT a.*, (SELECT count(*) FROM revisions c WHERE c.duplicate_of = a.article_id AND c.current) AS copies
FROM articles a
WHERE a.duplicate_of IS NULL;

COMMENT ON VIEW originals IS 'Current articles that repeat no other one, with the number of current articles that repeat them.';

CREATE VIEW mentions_by_day AS
SELECT (a.time AT TIME ZONE 'UTC')::date AS day, m.entity_id, m.type, min(m.name) AS name, min(m.name_en) AS name_en,
       count(*) AS mentions, count(DISTINCT m.article_id) AS articles,
       count(DISTINCT m.article_id) FILTER (WHERE a.duplicate_of IS NULL) AS originals,
       count(DISTINCT a.source) AS sources
FROM mentions m
JOIN revisions a ON a.article_id = m.article_id AND a.current
WHERE m.entity_id IS NOT NULL
GROUP BY 1, 2, 3;

COMMENT ON VIEW mentions_by_day IS 'How often each known person, organisation or place is named in current articles, by day of the article (UTC).';

CREATE VIEW reported_events AS
SELECT e.*, a.source, a.title, a.url, a.time AS article_time, a.duplicate_of
FROM events e
JOIN revisions a ON a.article_id = e.article_id AND a.current
WHERE NOT e.withdrawn;

COMMENT ON VIEW reported_events IS 'Events that current articles report, with the article that does.';
