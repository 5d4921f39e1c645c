-- What the tagger found in each article, dated and coded.

CREATE TABLE models (
    name       text PRIMARY KEY,
    config     jsonb       NOT NULL,
    seen_at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE models IS 'Every tagger version that has read an article, with its config';

CREATE TABLE extractions (
    article_id text NOT NULL REFERENCES articles ON DELETE CASCADE,
    model      text NOT NULL REFERENCES models (name),
    sentences  integer     NOT NULL,
    run_id     text        NOT NULL,
    tagged_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (article_id, model)
);
COMMENT ON TABLE extractions IS 'One row for each article and model, with zero events too: read to the end, this many sentences';

CREATE TABLE reports (
    report_id       text PRIMARY KEY,
    article_id      text NOT NULL,
    model           text NOT NULL,
    event_type      text NOT NULL,
    status          text NOT NULL,
    confidence      real NOT NULL,
    initiator_names text[] NOT NULL,
    initiator_codes text[] NOT NULL,
    recipient_names text[] NOT NULL,
    recipient_codes text[] NOT NULL,
    codes           text[] NOT NULL,
    object          text,
    place           jsonb,
    date            jsonb NOT NULL,
    published_on    date,
    FOREIGN KEY (article_id, model) REFERENCES extractions ON DELETE CASCADE
);
CREATE INDEX reports_codes ON reports USING gin (codes);
CREATE INDEX reports_type_day ON reports (event_type, published_on);
CREATE INDEX reports_article ON reports (article_id, model);
COMMENT ON TABLE reports IS 'One event as one article tells it: the mentions of an article merged. Reports of several articles are linked into events';
COMMENT ON COLUMN reports.codes IS 'Actor codes of both sides, sorted, without unknown ones';
COMMENT ON COLUMN reports.date IS 'earliest, latest (ISO days or null), precision, basis, phrase, anchor, value, reason';

CREATE TABLE mentions (
    mention_id     text PRIMARY KEY,
    report_id      text NOT NULL REFERENCES reports ON DELETE CASCADE,
    article_id     text NOT NULL REFERENCES articles ON DELETE CASCADE,
    model          text NOT NULL,
    event_type     text NOT NULL,
    status         text NOT NULL,
    is_alleged     boolean NOT NULL,
    confidence     real NOT NULL,
    trigger_start  integer NOT NULL,
    trigger_end    integer NOT NULL,
    trigger        text NOT NULL,
    sentence_start integer NOT NULL,
    sentence_end   integer NOT NULL,
    date           jsonb NOT NULL,
    place          jsonb
);
CREATE INDEX mentions_report ON mentions (report_id);
CREATE INDEX mentions_article ON mentions (article_id);
COMMENT ON TABLE mentions IS 'One place in one article where an event is told';
COMMENT ON COLUMN mentions.trigger_start IS 'Half-open character offsets [start, end) into articles.text';

CREATE TABLE actors (
    actor_id text PRIMARY KEY,
    name     text NOT NULL,
    code     text,
    sector   text,
    sectors  text[] NOT NULL
);
COMMENT ON TABLE actors IS 'Actors as resolved: canonical name, code of the state or organisation acted for, PLOVER sector';
COMMENT ON COLUMN actors.code IS 'ISO 3166 alpha-3, XKX, UNO, EUR, IGO, NGO, MNC or IMG; null when unknown';

CREATE TABLE arguments (
    mention_id text NOT NULL REFERENCES mentions ON DELETE CASCADE,
    ordinal    integer NOT NULL,
    role       text NOT NULL,
    span_start integer NOT NULL,
    span_end   integer NOT NULL,
    text       text NOT NULL,
    confidence real NOT NULL,
    actor_id   text REFERENCES actors,
    reason     text,
    PRIMARY KEY (mention_id, ordinal)
);
COMMENT ON TABLE arguments IS 'Spans that play a role in a mention; a span that names two actors has two rows';
COMMENT ON COLUMN arguments.reason IS 'Why the span was resolved to this actor';
