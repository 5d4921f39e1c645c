-- As many events as ten years of a small archive have, of 400 codes and 8,000 people, so that the planner sees what it would see there.
CREATE TEMP TABLE made ON COMMIT DROP AS
SELECT 'made' || n AS id, date '2011-01-01' + n % 3650 AS day, chr(65 + n % 20) || chr(65 + n / 20 % 20) AS one,
       chr(65 + n / 7 % 20) || chr(65 + n / 140 % 20) AS other,
       'made' || n % 8000 AS person, 'made' || n / 7 % 8000 AS other_person,
       (ARRAY['attack', 'accusation', 'demand', 'summit', 'talks', 'ratification', 'diplomat_expulsion', 'aid'])[1 + n % 8] AS kind
FROM generate_series(1, 100000) n;
INSERT INTO events (event_id, event_type, status, confidence, date_earliest, date_latest, date_precision, date_basis, country, codes,
                    article_count, independent_source_count, first_published_on, last_published_on, is_international, is_disputed,
                    headline, model)
SELECT id, kind, 'occurred', 0.9, day, day, 'day', 'text', one, ARRAY[least(one, other), greatest(one, other)], 1, 1, day, day, true,
       false, '', 'test' FROM made;
INSERT INTO actors (actor_id, name, code, sector, sectors)
SELECT 'made' || n, 'Person ' || n, chr(65 + n % 20) || chr(65 + n / 20 % 20), 'GOV', '{GOV}' FROM generate_series(0, 7999) n;
INSERT INTO event_actors (event_id, model, role, ordinal, actor_id)
SELECT id, 'test', 'initiator', 0, person FROM made UNION ALL SELECT id, 'test', 'recipient', 0, other_person FROM made;
INSERT INTO event_history (event_id, event_type, status, confidence, date_earliest, date_latest, date_precision, date_basis, codes,
                           article_count, independent_source_count, is_international, is_disputed, headline, model, is_rejected,
                           known_from, learned_at, article_ids, initiators, recipients)
SELECT id, kind, 'occurred', 0.9, day, day, 'day', 'text', '{}', 1, 1, true, false, '', 'test', false, day, now(), '{}', '{}', '{}'
FROM made;
ANALYZE;
