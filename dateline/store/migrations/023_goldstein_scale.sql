-- How cooperative or hostile an event is, -10 to 10: the scale of Goldstein (1992, Journal of Conflict Resolution 36:2) as KEDS
-- and GDELT give it for CAMEO's codes. Codes that the scale lacks have the number of their base (1951, 1952, 1834) or root (176).
CREATE TABLE cameo_scale (
    code      text PRIMARY KEY,
    goldstein double precision NOT NULL CHECK (goldstein BETWEEN -10 AND 10)
);
COMMENT ON TABLE cameo_scale IS 'One row for each CAMEO code: how cooperative or hostile such an event is';
COMMENT ON COLUMN cameo_scale.code IS 'CAMEO code';
COMMENT ON COLUMN cameo_scale.goldstein IS 'Goldstein scale, -10 (most hostile) to 10 (most cooperative)';
INSERT INTO cameo_scale
SELECT unnest(string_to_array(codes, ' ')), goldstein FROM (VALUES
    (-10.0, '1823 183 1831 1832 1833 1834 186 19 190 193 194 195 1951 1952 20 200 202 203 204 2041 2042'),
    (-9.5, '182 191 192 196 201'),
    (-9.2, '171 1711 1712'),
    (-9.0, '175 18 180 181 1821 1822'),
    (-8.0, '163 184 185'),
    (-7.5, '144 1441 1442 1443 1444 145 1451 1452 1453 1454'),
    (-7.2, '15 150 151 152 153 154'),
    (-7.0, '136 137 138 1381 1382 1383 1384 1385 139 164 166 1661 1662 1663 17 170 176'),
    (-6.5, '14 140 141 1411 1412 1413 1414 142 1421 1422 1423 1424 143 1431 1432 1433 1434 165'),
    (-6.0, '13'),
    (-5.8, '131 1311 1312 1313 132 1321 1322 1323 1324 133 134 135'),
    (-5.6, '162 1621 1622 1623'),
    (-5.0, '10 100 101 1011 1012 1013 1014 102 103 1031 1032 1033 1034 104 1041 1042 1043 1044 105 1051 1052 1053 1054'
          ' 1055 1056 106 107 108 125 126 127 128 129 172 1721 1722 1723 1724 173 174'),
    (-4.4, '130'),
    (-4.0, '12 120 121 1211 1212 122 1221 1222 1223 1224 123 1231 1232 1233 1234 124 1241 1242 1243 1244 1245 1246 16 160'
          ' 161'),
    (-2.0, '016 09 090 091 092 093 094 11 110 111 112 1121 1122 1123 1124 1125 113 114 115 116'),
    (-0.4, '012'),
    (-0.3, '024 0241 0242 0243 0244 025 0251 0252 0253 0254 0255 0256'),
    (-0.1, '011'),
    (0.0, '01 010 014 015 017'),
    (0.4, '013'),
    (1.0, '04 040 041'),
    (1.9, '042'),
    (2.5, '044'),
    (2.8, '043'),
    (3.0, '02 020'),
    (3.2, '022'),
    (3.4, '018 019 021 0211 0212 0213 0214 023 0231 0232 0233 0234 051'),
    (3.5, '05 050 052'),
    (3.8, '053'),
    (4.0, '026 027 028 03 030 036'),
    (4.5, '032'),
    (5.0, '037 039 045 08 080 081 0811 0812 0813 0814 082 083 0831 0832 0833 0834'),
    (5.2, '031 0311 0312 0313 0314 033 0331 0332 0333'),
    (6.0, '0334 054 06 060'),
    (6.4, '061'),
    (7.0, '034 0341 0342 0343 0344 035 0351 0352 0353 0354 0355 0356 038 046 055 056 064 07 070 075 084 0841 0842 085'),
    (7.4, '062 063 071 073'),
    (8.0, '057'),
    (8.3, '072'),
    (8.5, '074'),
    (9.0, '086 0861 0862 0863 087 0871 0872 0873'),
    (10.0, '0874')
) AS told (goldstein, codes);

CREATE OR REPLACE VIEW timeline AS
SELECT e.event_id, e.event_type, e.status,
       e.date_earliest, e.date_latest, e.date_precision,
       coalesce(who.initiators, '{}') || coalesce(who.recipients, '{}') AS actors,
       coalesce(who.initiators, '{}') AS initiators,
       coalesce(who.recipients, '{}') AS recipients,
       e.codes AS countries,
       e.place, e.country, e.lat, e.lon, e.object, e.confidence,
       e.article_count, e.independent_source_count,
       e.first_published_on AS first_published_at, e.last_published_on AS last_published_at,
       e.is_international, e.is_disputed, e.plover, e.cameo, e.quad_class,
       e.headline, e.model, e.date_basis, e.date_phrase, e.date_reason, e.review, s.goldstein
FROM events e
LEFT JOIN cameo_scale s ON s.code = e.cameo
LEFT JOIN LATERAL (
    SELECT array_agg(a.name ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator') AS initiators,
           array_agg(a.name ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    WHERE ea.event_id = e.event_id AND ea.model = e.model
) who ON true
WHERE NOT e.is_rejected AND e.model = (SELECT name FROM models WHERE is_active);

CREATE OR REPLACE VIEW upcoming AS
SELECT * FROM timeline
WHERE status = 'planned'
  AND (date_latest >= current_date OR (date_latest IS NULL AND coalesce(date_earliest, last_published_at) >= current_date - 365));

CREATE OR REPLACE VIEW slipped AS
SELECT * FROM timeline WHERE status = 'planned' AND date_latest < current_date;

CREATE OR REPLACE FUNCTION timeline_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.event_id, h.event_type, h.status, h.date_earliest, h.date_latest, h.date_precision, h.initiators || h.recipients,
           h.initiators, h.recipients, h.codes, h.place, h.country, h.lat, h.lon, h.object, h.confidence, h.article_count,
           h.independent_source_count, h.first_published_on, h.last_published_on, h.is_international, h.is_disputed, h.plover,
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review, s.goldstein
    FROM event_history h LEFT JOIN cameo_scale s ON s.code = h.cameo
    WHERE h.known_from <= known_at::date AND (h.known_to IS NULL OR h.known_to > known_at::date)
      AND NOT h.is_rejected AND h.model = (SELECT name FROM models WHERE is_active)
$$;

CREATE OR REPLACE FUNCTION plans_as_of(day date) RETURNS SETOF timeline
LANGUAGE sql STABLE AS $$
    SELECT h.event_id, h.event_type, h.status, h.date_earliest, h.date_latest, h.date_precision, h.initiators || h.recipients,
           h.initiators, h.recipients, h.codes, h.place, h.country, h.lat, h.lon, h.object, h.confidence, h.article_count,
           h.independent_source_count, h.first_published_on, h.last_published_on, h.is_international, h.is_disputed, h.plover,
           h.cameo, h.quad_class, h.headline, h.model, h.date_basis, h.date_phrase, h.date_reason, h.review, s.goldstein
    FROM event_history h LEFT JOIN cameo_scale s ON s.code = h.cameo
    WHERE h.status = 'planned' AND h.known_from <= day AND (h.known_to IS NULL OR h.known_to > day)
      AND NOT h.is_rejected AND h.model = (SELECT name FROM models WHERE is_active)
$$;

CREATE OR REPLACE VIEW plover_events AS
SELECT t.event_id AS id, t.date_earliest AS event_date, t.date_latest AS event_date_end, split_part(t.plover, '-', 1) AS event_type,
       nullif(split_part(t.plover, '-', 2), '') AS event_mode, t.quad_class, t.cameo,
       who.actors AS actor, who.recipients AS recipient, t.place AS location, t.country AS location_country, t.lat, t.lon,
       t.event_type AS dateline_type, t.status AS dateline_status, t.confidence, t.headline, t.model AS coder,
       (SELECT array_agg(DISTINCT v.url) FILTER (WHERE v.url IS NOT NULL) FROM evidence v WHERE v.event_id = t.event_id) AS urls,
       t.goldstein
FROM timeline t
CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'initiator'), '[]') AS actors,
           coalesce(jsonb_agg(p.part ORDER BY ea.ordinal) FILTER (WHERE ea.role = 'recipient'), '[]') AS recipients
    FROM event_actors ea JOIN actors a USING (actor_id)
    CROSS JOIN LATERAL (SELECT jsonb_build_object('name', a.name, 'country', a.code, 'sector', a.sectors) AS part) p
    WHERE ea.event_id = t.event_id AND ea.model = t.model
) who
WHERE t.plover IS NOT NULL;

DO $$
DECLARE shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['timeline', 'upcoming', 'slipped', 'plover_events'] LOOP
        EXECUTE format('COMMENT ON COLUMN %I.goldstein IS %L', shown,
                       'Goldstein scale of the CAMEO code, -10 (most hostile) to 10 (most cooperative); null where there is no code');
    END LOOP;
END $$;
GRANT SELECT ON cameo_scale TO dateline_writer;
