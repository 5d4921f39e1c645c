-- Which events a question about days shows: of the active model only, plans whose last day is ahead however long ago they
-- began, and the day that was asked for in whatever time zone the session is.

CREATE OR REPLACE VIEW upcoming AS
SELECT * FROM timeline
WHERE status = 'planned'
  AND (date_latest >= current_date OR (date_latest IS NULL AND coalesce(date_earliest, last_published_at) >= current_date - 365));
COMMENT ON VIEW upcoming IS 'Planned events that are still ahead, as seen today. '
    'One without a last day counts for 365 days after its first day (without one, after its last article); '
    'after that it is neither here nor in slipped';
COMMENT ON VIEW slipped IS 'Planned events whose last day is past, without a report that they took place or were called off. '
    'One without a last day is never here';

-- A literal without a zone becomes a moment of the session's zone: only its day in that same zone is the day that was written.
CREATE OR REPLACE FUNCTION timeline_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.event_id, h.event_type, h.status, h.date_earliest, h.date_latest, h.date_precision, h.initiators || h.recipients,
           h.initiators, h.recipients, h.codes, h.place, h.country, h.lat, h.lon, h.object, h.confidence, h.article_count,
           h.independent_source_count, h.first_published_on, h.last_published_on, h.is_international, h.is_disputed, h.plover,
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review
    FROM event_history h
    WHERE h.known_from <= known_at::date AND (h.known_to IS NULL OR h.known_to > known_at::date)
      AND NOT h.is_rejected AND h.model = (SELECT name FROM models WHERE is_active)
$$;
COMMENT ON FUNCTION timeline_as_of IS 'The timeline as a reader of that day could know it: no article published later counts. '
    'A plain day is that day in any time zone; a moment is its day in the session''s';

CREATE OR REPLACE FUNCTION upcoming_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM timeline_as_of(known_at)
    WHERE status = 'planned'
      AND (date_latest >= known_at::date
           OR (date_latest IS NULL AND coalesce(date_earliest, last_published_at) >= known_at::date - 365))
$$;
COMMENT ON FUNCTION upcoming_as_of IS 'The view upcoming as a reader of that day could know it';

CREATE OR REPLACE FUNCTION slipped_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM timeline_as_of(known_at) WHERE status = 'planned' AND date_latest < known_at::date
$$;

CREATE OR REPLACE FUNCTION overlaps(first_day date, last_day date) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.* FROM timeline t
    WHERE (t.event_id, t.model) IN (
        SELECT e.event_id, e.model FROM events e WHERE e.date_span && daterange(first_day, last_day, '[]'))
    ORDER BY t.date_earliest, t.event_id
$$;
