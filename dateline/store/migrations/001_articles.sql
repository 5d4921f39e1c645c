-- What was read: sources, articles, what had to be set aside, and the runs that did it.

CREATE TABLE runs (
    run_id      text        NOT NULL,
    stage       text        NOT NULL,
    part        text        NOT NULL DEFAULT '',
    counts      jsonb       NOT NULL,
    finished_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (run_id, stage, part)
);
COMMENT ON TABLE runs IS 'One row for each finished stage (and source or shard) of each run, with its counts';
COMMENT ON COLUMN runs.run_id IS 'Airflow''s run id, or cli-... for a run from the command line';
COMMENT ON COLUMN runs.stage IS 'ingest, tag, link, check or report';
COMMENT ON COLUMN runs.part IS 'Source or shard of a mapped stage, else empty';

CREATE TABLE sources (
    name     text PRIMARY KEY,
    kind     text NOT NULL,
    location text NOT NULL,
    outlet   text,
    language text
);
COMMENT ON TABLE sources IS 'Where articles come from, as last read from sources.yaml';

CREATE TABLE articles (
    article_id   text PRIMARY KEY,
    source_name  text NOT NULL REFERENCES sources (name),
    url          text,
    title        text,
    outlet       text,
    language     text,
    published_on date,
    text         text NOT NULL,
    content_key  text NOT NULL,
    signature    integer[] NOT NULL,
    fetched_at   timestamptz NOT NULL DEFAULT now(),
    run_id       text NOT NULL
);
CREATE INDEX articles_published_on ON articles (published_on);
CREATE INDEX articles_content_key ON articles (content_key);
COMMENT ON TABLE articles IS 'Every article read. text is final: all offsets point into it';
COMMENT ON COLUMN articles.published_on IS 'Day of publication at the outlet; null when not known';
COMMENT ON COLUMN articles.content_key IS 'sha256 of the normalised text: equal for copies of the same wire text';
COMMENT ON COLUMN articles.signature IS 'MinHash of word shingles, to find near copies';

CREATE TABLE rejects (
    source_name text NOT NULL,
    item        text NOT NULL,
    kind        text NOT NULL,
    message     text NOT NULL,
    excerpt     text NOT NULL DEFAULT '',
    run_id      text NOT NULL,
    rejected_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (source_name, item, message)
);
COMMENT ON TABLE rejects IS 'Inputs set aside, each with its error and what to do; the rest of the batch went on';
