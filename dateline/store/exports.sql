-- The timeline in other formats.

-- name: export_timeline
SELECT * FROM asked_events(%(certainty)s::double precision, %(earliest)s::date, %(latest)s::date)
ORDER BY coalesce(date_earliest, date_latest, first_published_at), event_id

-- name: export_plover
SELECT * FROM plover_events
WHERE id IN (SELECT event_id FROM asked_events(%(certainty)s::double precision, %(earliest)s::date, %(latest)s::date))
ORDER BY event_date, id

-- name: export_gdelt
-- The columns of GDELT's event table that can be filled, by its names: first initiator and first recipient (of events without
-- recipients the second initiator), CAMEO with its base and root (a root alone is its "not specified", 06 is 060), the quad
-- class that GDELT gives that root, the country of an actor that is a state's, and the number on Goldstein's scale of the code as
-- it is written here (13 has -6.0, 130 -4.4).
-- The country of the place is ISO 3166 here; the export makes it FIPS 10-4, as GDELT's are. Events without a first day, or that
-- the crosswalk does not export, have no row there.
SELECT t.event_id AS "GLOBALEVENTID", to_char(t.date_earliest, 'YYYYMMDD') AS "SQLDATE", to_char(t.date_earliest, 'YYYYMM') AS "MonthYear",
       to_char(t.date_earliest, 'YYYY') AS "Year", one.code AS "Actor1Code", one.name AS "Actor1Name",
       CASE WHEN one.code <> ALL (no_states.codes) THEN one.code END AS "Actor1CountryCode",
       other.code AS "Actor2Code", other.name AS "Actor2Name",
       CASE WHEN other.code <> ALL (no_states.codes) THEN other.code END AS "Actor2CountryCode",
       rpad(t.cameo, greatest(length(t.cameo), 3), '0') AS "EventCode",
       rpad(t.cameo, 3, '0') AS "EventBaseCode", left(t.cameo, 2) AS "EventRootCode",
       width_bucket(left(t.cameo, 2)::integer, ARRAY[1, 6, 10, 15]) AS "QuadClass", s.goldstein AS "GoldsteinScale",
       (SELECT count(*) FROM evidence v WHERE v.event_id = t.event_id) AS "NumMentions",
       t.independent_source_count AS "NumSources", t.article_count AS "NumArticles",
       concat_ws(', ', t.place, t.country) AS "ActionGeo_FullName", t.country AS "ActionGeo_CountryCode",
       t.lat AS "ActionGeo_Lat", t.lon AS "ActionGeo_Long", to_char(t.first_published_at, 'YYYYMMDD') AS "DATEADDED",
       (SELECT v.url FROM evidence v WHERE v.event_id = t.event_id AND v.url IS NOT NULL
        ORDER BY v.published_on, v.article_id LIMIT 1) AS "SOURCEURL", t.country AS "ActionGeo_ISO"
FROM asked_events(%(certainty)s::double precision, %(earliest)s::date, %(latest)s::date) t
CROSS JOIN (VALUES (ARRAY['UNO', 'EUR', 'IGO', 'NGO', 'MNC', 'IMG'])) no_states (codes)
LEFT JOIN goldstein_scale s ON s.code = rpad(t.cameo, greatest(length(t.cameo), 3), '0')
LEFT JOIN event_parties one ON one.event_id = t.event_id AND one.role = 'initiator' AND one.ordinal = 0
LEFT JOIN event_parties other ON other.event_id = t.event_id
    AND CASE t.recipients WHEN '{}' THEN other.role = 'initiator' AND other.ordinal = 1
                          ELSE other.role = 'recipient' AND other.ordinal = 0 END
WHERE t.cameo IS NOT NULL AND t.date_earliest IS NOT NULL
ORDER BY t.date_earliest, t.event_id

-- name: export_upcoming
-- The view `upcoming`, unless a day is asked: it has what is dated ahead of now, and not what was rejected today.
-- With it when the event's row last changed, by any article, person or other model: of the function that readers may ask.
WITH changes AS MATERIALIZED (
    SELECT event_id, max(changed_at) AS changed_at FROM changes_since('-infinity') GROUP BY event_id
)
SELECT plans.*, changes.changed_at
FROM (SELECT * FROM upcoming WHERE %(known_at)s::timestamptz IS NULL
               UNION ALL SELECT * FROM upcoming_as_of(%(known_at)s::timestamptz) WHERE %(known_at)s::timestamptz IS NOT NULL) plans
LEFT JOIN changes USING (event_id)
WHERE date_earliest IS NOT NULL AND date_latest IS NOT NULL
  AND (%(certainty)s::double precision IS NULL OR certainty >= %(certainty)s::double precision)
ORDER BY date_earliest, event_id

-- name: count_timeline
SELECT count(*) AS events FROM asked_events(%(certainty)s::double precision, %(earliest)s::date, %(latest)s::date)

-- name: count_upcoming
SELECT count(*) AS events
FROM (SELECT certainty FROM upcoming WHERE %(known_at)s::timestamptz IS NULL
      UNION ALL SELECT certainty FROM upcoming_as_of(%(known_at)s::timestamptz) WHERE %(known_at)s::timestamptz IS NOT NULL) plans
WHERE %(certainty)s::double precision IS NULL OR certainty >= %(certainty)s::double precision
