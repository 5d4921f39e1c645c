-- The timeline: one row an event, its actors, and the mentions that tell it.

CREATE TABLE events (
    event_id                 text PRIMARY KEY,
    event_type               text NOT NULL,
    status                   text NOT NULL,
    confidence               real NOT NULL,
    date_earliest            date,
    date_latest              date,
    date_precision           text NOT NULL,
    date_basis               text NOT NULL,
    date_phrase              text,
    date_reason              text,
    date_span                daterange GENERATED ALWAYS AS (
        CASE WHEN date_earliest IS NULL AND date_latest IS NULL THEN NULL
             ELSE daterange(date_earliest, date_latest, '[]') END) STORED,
    place                    text,
    country                  text,
    lat                      real,
    lon                      real,
    object                   text,
    codes                    text[] NOT NULL,
    article_count            integer NOT NULL,
    independent_source_count integer NOT NULL,
    first_published_on       date,
    last_published_on        date,
    is_international         boolean NOT NULL,
    is_disputed              boolean NOT NULL,
    plover                   text,
    cameo                    text,
    quad_class               text,
    headline                 text NOT NULL,
    model                    text NOT NULL REFERENCES models (name),
    changed_at               timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX events_span ON events USING gist (date_span);
CREATE INDEX events_codes ON events USING gin (codes);
CREATE INDEX events_type ON events (event_type, date_earliest);
COMMENT ON TABLE events IS 'One row an event, however many articles tell it';
COMMENT ON COLUMN events.event_id IS 'Deterministic: from the content of the first report, so that re-runs give the same id';
COMMENT ON COLUMN events.date_span IS 'Closed interval of days as a range; null when nothing is known';
COMMENT ON COLUMN events.headline IS 'The sentence of the most confident mention';
COMMENT ON COLUMN events.independent_source_count IS 'Articles that are not copies of one another';

CREATE TABLE event_actors (
    event_id text NOT NULL REFERENCES events ON DELETE CASCADE,
    role     text NOT NULL CHECK (role IN ('initiator', 'recipient')),
    ordinal  integer NOT NULL,
    actor_id text NOT NULL REFERENCES actors,
    PRIMARY KEY (event_id, role, ordinal)
);
CREATE INDEX event_actors_actor ON event_actors (actor_id);
COMMENT ON TABLE event_actors IS 'Who took part, in which role, best supported first';

CREATE TABLE event_mentions (
    mention_id text PRIMARY KEY REFERENCES mentions ON DELETE CASCADE,
    event_id   text NOT NULL REFERENCES events ON DELETE CASCADE,
    reason     text NOT NULL
);
CREATE INDEX event_mentions_event ON event_mentions (event_id);
COMMENT ON TABLE event_mentions IS 'Which mentions tell the event, and why each was linked to it';
