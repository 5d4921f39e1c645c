-- Questions that grew with the whole timeline and not with their answer.

-- Plans are few among all that was known on a day. This function is no reader's: within the two below its query is theirs, and
-- finds them by the index.
CREATE INDEX event_history_plans ON event_history (date_latest) WHERE status = 'planned';
CREATE FUNCTION plans_as_of(day date) RETURNS SETOF timeline
LANGUAGE sql STABLE AS $$
    SELECT h.event_id, h.event_type, h.status, h.date_earliest, h.date_latest, h.date_precision, h.initiators || h.recipients,
           h.initiators, h.recipients, h.codes, h.place, h.country, h.lat, h.lon, h.object, h.confidence, h.article_count,
           h.independent_source_count, h.first_published_on, h.last_published_on, h.is_international, h.is_disputed, h.plover,
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review
    FROM event_history h
    WHERE h.status = 'planned' AND h.known_from <= day AND (h.known_to IS NULL OR h.known_to > day)
      AND NOT h.is_rejected AND h.model = (SELECT name FROM models WHERE is_active)
$$;
COMMENT ON FUNCTION plans_as_of IS 'Events that were planned by what was known on that day; asked by upcoming_as_of and slipped_as_of';
REVOKE EXECUTE ON FUNCTION plans_as_of FROM PUBLIC;

CREATE OR REPLACE FUNCTION upcoming_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM plans_as_of(known_at::date)
    WHERE date_latest >= known_at::date
       OR (date_latest IS NULL AND coalesce(date_earliest, last_published_at) >= known_at::date - 365)
$$;

CREATE OR REPLACE FUNCTION slipped_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM plans_as_of(known_at::date) WHERE date_latest < known_at::date
$$;

-- One pass through each table: a search in two of them for every article took minutes over an archive of years.
CREATE OR REPLACE VIEW daily_counts AS
SELECT published_on, sum(articles)::integer AS articles, sum(mentions)::integer AS mentions, sum(reports)::integer AS reports
FROM (SELECT a.published_on, 1 AS articles, 0 AS mentions, 0 AS reports
      FROM articles a JOIN extractions x USING (article_id) WHERE x.model = (SELECT name FROM models WHERE is_active)
      UNION ALL
      SELECT a.published_on, 0, 1, 0
      FROM articles a JOIN mentions m USING (article_id) WHERE m.model = (SELECT name FROM models WHERE is_active)
      UNION ALL
      SELECT a.published_on, 0, 0, 1
      FROM articles a JOIN reports r USING (article_id) WHERE r.model = (SELECT name FROM models WHERE is_active)) told
GROUP BY published_on;

-- Each run looks whether an article without a day was left unlinked.
CREATE INDEX reports_undated ON reports (model) WHERE published_on IS NULL;
