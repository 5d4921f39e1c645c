-- The timeline in other formats.

-- name: export_timeline
SELECT * FROM timeline ORDER BY coalesce(date_earliest, date_latest, first_published_at), event_id

-- name: export_plover
SELECT * FROM plover_events ORDER BY event_date, id

-- name: export_gdelt
-- GDELT's integer ids and codes where they exist: quad class 1 to 4, CAMEO with its base and root (a root alone is
-- its "not specified", 06 is 060). Events without a first
-- day, or that the crosswalk does not export, have no row there.
SELECT t.event_id AS "GLOBALEVENTID", to_char(t.date_earliest, 'YYYYMMDD') AS "SQLDATE", to_char(t.date_earliest, 'YYYYMM') AS "MonthYear",
       to_char(t.date_earliest, 'YYYY') AS "Year", who.code1 AS "Actor1Code", t.initiators[1] AS "Actor1Name",
       who.code1 AS "Actor1CountryCode", who.code2 AS "Actor2Code", coalesce(t.recipients[1], t.initiators[2]) AS "Actor2Name",
       who.code2 AS "Actor2CountryCode", 1 AS "IsRootEvent", rpad(t.cameo, greatest(length(t.cameo), 3), '0') AS "EventCode",
       left(rpad(t.cameo, 3, '0'), 3) AS "EventBaseCode", left(t.cameo, 2) AS "EventRootCode",
       array_position(ARRAY['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'], t.quad_class) AS "QuadClass",
       (SELECT count(*) FROM evidence v WHERE v.event_id = t.event_id) AS "NumMentions",
       t.independent_source_count AS "NumSources", t.article_count AS "NumArticles",
       concat_ws(', ', t.place, t.country) AS "ActionGeo_FullName", t.country AS "ActionGeo_CountryCode",
       t.lat AS "ActionGeo_Lat", t.lon AS "ActionGeo_Long", to_char(t.first_published_at, 'YYYYMMDD') AS "DATEADDED",
       (SELECT min(v.url) FROM evidence v WHERE v.event_id = t.event_id) AS "SOURCEURL"
FROM timeline t
CROSS JOIN LATERAL (
    SELECT (array_agg(a.code ORDER BY ea.role, ea.ordinal))[1] AS code1, (array_agg(a.code ORDER BY ea.role, ea.ordinal))[2] AS code2
    FROM event_actors ea JOIN actors a USING (actor_id) WHERE ea.event_id = t.event_id AND ea.model = t.model
      AND (ea.ordinal = 0 OR (ea.role = 'initiator' AND ea.ordinal = 1 AND t.recipients = '{}'))
) who
WHERE t.cameo IS NOT NULL AND t.date_earliest IS NOT NULL
ORDER BY t.date_earliest, t.event_id

-- name: export_upcoming
SELECT * FROM upcoming_as_of(coalesce(%(known_at)s::timestamptz, now())) ORDER BY date_earliest, event_id
