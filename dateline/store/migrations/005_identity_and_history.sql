-- Events of several models side by side, what was known when, ids that moved on, and the blocks that linking looks into.

-- MinHash values are 32 bits without a sign.
ALTER TABLE articles ALTER COLUMN signature TYPE bigint[];

ALTER TABLE models ADD COLUMN is_active boolean NOT NULL DEFAULT false;
ALTER TABLE models ADD COLUMN activated_at timestamptz;
ALTER TABLE models ADD COLUMN replaced text;
CREATE UNIQUE INDEX models_active ON models (is_active) WHERE is_active;
COMMENT ON COLUMN models.config IS 'The config.json of the version: corpus, recipe, thresholds, figures';
COMMENT ON COLUMN models.is_active IS 'Whether the views show this model''s events; of one model at most';
COMMENT ON COLUMN models.replaced IS 'The model that was active before it, to go back to';
UPDATE models SET is_active = true, activated_at = now()
WHERE name = (SELECT model FROM events GROUP BY model ORDER BY count(*) DESC, model LIMIT 1);

-- An event has the same id whichever model read it, so the model is part of the key.
ALTER TABLE event_actors ADD COLUMN model text;
ALTER TABLE event_mentions ADD COLUMN model text;
UPDATE event_actors x SET model = e.model FROM events e WHERE e.event_id = x.event_id;
UPDATE event_mentions x SET model = e.model FROM events e WHERE e.event_id = x.event_id;
ALTER TABLE event_actors DROP CONSTRAINT event_actors_event_id_fkey, DROP CONSTRAINT event_actors_pkey;
ALTER TABLE event_mentions DROP CONSTRAINT event_mentions_event_id_fkey;
ALTER TABLE events DROP CONSTRAINT events_pkey;
ALTER TABLE events ADD PRIMARY KEY (event_id, model);
ALTER TABLE event_actors ALTER COLUMN model SET NOT NULL, ADD PRIMARY KEY (event_id, model, role, ordinal),
    ADD FOREIGN KEY (event_id, model) REFERENCES events ON DELETE CASCADE;
ALTER TABLE event_mentions ALTER COLUMN model SET NOT NULL, ADD FOREIGN KEY (event_id, model) REFERENCES events ON DELETE CASCADE;
DROP INDEX event_mentions_event;
CREATE INDEX event_mentions_event ON event_mentions (event_id, model);

ALTER TABLE events ADD COLUMN review text CHECK (review IN ('accepted', 'rejected', 'corrected', 'locked'));
ALTER TABLE events ADD COLUMN is_rejected boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN events.review IS 'What a person last decided about the event; null when nobody has';
COMMENT ON COLUMN events.is_rejected IS 'A person said that this is no event: kept, but not on the timeline';
CREATE INDEX events_country_day ON events (country, date_earliest);
CREATE INDEX events_last_published ON events (last_published_on);
CREATE INDEX events_ahead ON events (date_latest) WHERE status IN ('planned', 'possible');
CREATE INDEX events_disputed ON events (event_id) WHERE is_disputed;
CREATE INDEX events_doubtful ON events (confidence) WHERE review IS NULL;

ALTER TABLE events ADD COLUMN digest text NOT NULL DEFAULT '';
COMMENT ON COLUMN events.digest IS 'Of the whole event with actors, mentions and past: equal means that nothing need be written';

CREATE TABLE event_history (LIKE events INCLUDING GENERATED INCLUDING COMMENTS);
ALTER TABLE event_history DROP COLUMN changed_at, DROP COLUMN digest,
    ADD COLUMN known_from  date NOT NULL,
    ADD COLUMN known_to    date,
    ADD COLUMN learned_at  timestamptz NOT NULL,
    ADD COLUMN article_ids text[] NOT NULL,
    ADD COLUMN initiators  text[] NOT NULL,
    ADD COLUMN recipients  text[] NOT NULL,
    ADD PRIMARY KEY (event_id, model, known_from),
    ADD FOREIGN KEY (event_id, model) REFERENCES events ON DELETE CASCADE;
CREATE INDEX event_history_known ON event_history (known_from);
COMMENT ON TABLE event_history IS 'Every state of every event: what its row said from known_from to the day before known_to (null: still)';
COMMENT ON COLUMN event_history.known_from IS 'Publication of the articles that made it so (of an undated article: when it was read), or day of the review';
COMMENT ON COLUMN event_history.learned_at IS 'When this database read the last of these articles';
COMMENT ON COLUMN event_history.article_ids IS 'The articles of that day that tell the event; empty where a person changed the row';
COMMENT ON COLUMN event_history.initiators IS 'Names, best supported first';
COMMENT ON COLUMN event_history.recipients IS 'Names, best supported first';

CREATE TABLE event_redirects (
    old_id        text NOT NULL,
    model         text NOT NULL REFERENCES models (name),
    new_id        text NOT NULL,
    redirected_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (old_id, model)
);
CREATE INDEX event_redirects_new ON event_redirects (new_id, model);
COMMENT ON TABLE event_redirects IS 'Ids that an event had before an earlier article, a merge or a retraction gave it another';

CREATE TABLE stale_events (
    event_id text NOT NULL,
    model    text NOT NULL,
    PRIMARY KEY (event_id, model)
);
COMMENT ON TABLE stale_events IS 'Events to be linked anew: a mention of theirs is gone, or a person decided something about them';

CREATE TABLE report_blocks (
    model        text    NOT NULL,
    event_type   text    NOT NULL,
    code         text    NOT NULL,
    week         integer NOT NULL,
    report_id    text    NOT NULL REFERENCES reports ON DELETE CASCADE,
    window_first date    NOT NULL,
    window_last  date    NOT NULL,
    exact_day    date,
    PRIMARY KEY (model, event_type, code, week, report_id)
);
CREATE INDEX report_blocks_report ON report_blocks (report_id);
COMMENT ON TABLE report_blocks IS 'Where linking looks for reports of the same event: one row a linked report, actor code and week of its window';
COMMENT ON COLUMN report_blocks.week IS 'Days since 1 January of the year 1, by seven; -1 where nothing bounds the window';
COMMENT ON COLUMN report_blocks.exact_day IS 'The day read from the text, where it rules out other days';

CREATE TABLE retractions (
    article_id   text PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    reviewer     text NOT NULL,
    reason       text NOT NULL,
    retracted_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE retractions IS 'Articles that were withdrawn: stored and tagged, but their mentions tell no event';

CREATE TABLE reviews (
    review_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    action      text NOT NULL CHECK (action IN ('accept', 'reject', 'correct', 'merge', 'split', 'lock')),
    event_id    text NOT NULL,
    field       text,
    value       jsonb,
    reviewer    text NOT NULL,
    note        text NOT NULL DEFAULT '',
    reviewed_at timestamptz NOT NULL DEFAULT now(),
    undone_at   timestamptz,
    undone_by   text,
    CHECK ((action = 'correct') = (field IS NOT NULL))
);
CREATE INDEX reviews_event ON reviews (event_id);
COMMENT ON TABLE reviews IS 'What people decided, in order. They hold for every later run and model until undone';
COMMENT ON COLUMN reviews.event_id IS 'The event''s id at the time; what the review is about are its places';
COMMENT ON COLUMN reviews.value IS 'correct: the new value; lock: all values';

CREATE TABLE review_places (
    review_id     bigint  NOT NULL REFERENCES reviews ON DELETE CASCADE,
    ordinal       integer NOT NULL,
    side          text    NOT NULL CHECK (side IN ('event', 'other')),
    article_id    text    NOT NULL REFERENCES articles ON DELETE CASCADE,
    event_type    text    NOT NULL,
    trigger_start integer NOT NULL,
    trigger_end   integer NOT NULL,
    PRIMARY KEY (review_id, ordinal)
);
CREATE INDEX review_places_article ON review_places (article_id);
COMMENT ON TABLE review_places IS 'The triggers that a review is about, by article and characters: whatever model reads there is meant';
COMMENT ON COLUMN review_places.side IS 'other: what was merged in, or split off';
