-- Events first to last (last excluded; multiples of 20) of a timeline over ten years: 40 actor codes of which few are in most of
-- the news, 12 types, one report each. Ids sort as they are inserted: a B-tree grows at its end.
CREATE TEMP TABLE plan AS
SELECT n, lpad(n::text, 9, '0') AS id, date '2011-01-01' + ((n / 20) %% 3650) AS day, 'article-' || lpad((n / 20)::text, 9, '0') AS article_id,
       (ARRAY['attack', 'accusation', 'demand', 'summit', 'talks', 'meeting', 'visit', 'agreement', 'protest', 'arrest', 'aid', 'rejection'])
           [1 + (hashint4(n) & 2147483647) %% 12] AS kind,
       'C' || chr(65 + (width_bucket(power(((hashint4(n + 1) & 2147483647) / 2147483647.0), 3), 0, 1, 40) - 1) / 10)
           || (width_bucket(power(((hashint4(n + 1) & 2147483647) / 2147483647.0), 3), 0, 1, 40) - 1) %% 10 AS one,
       'C' || chr(65 + (width_bucket(power(((hashint4(n + 2) & 2147483647) / 2147483647.0), 2), 0, 1, 40) - 1) / 10)
           || (width_bucket(power(((hashint4(n + 2) & 2147483647) / 2147483647.0), 2), 0, 1, 40) - 1) %% 10 AS other
FROM generate_series(%(first)s, %(last)s - 1) n;
INSERT INTO sources (name, kind, location) VALUES ('bench', 'jsonl', 'bench') ON CONFLICT DO NOTHING;
INSERT INTO models (name, config, is_active) VALUES ('bench', '{}', true) ON CONFLICT DO NOTHING;
INSERT INTO actors SELECT DISTINCT code, code, code, 'GOV', '{GOV}'::text[] FROM (SELECT one AS code FROM plan UNION SELECT other FROM plan) c
ON CONFLICT DO NOTHING;
INSERT INTO articles (article_id, source_name, published_on, text, content_key, signature, run_id)
SELECT 'article-' || lpad(a::text, 9, '0'), 'bench', date '2011-01-01' + (a %% 3650), 'They met, they spoke, they parted.', 'key-' || a, '{1,2}', 'bench'
FROM generate_series(%(first)s / 20, %(last)s / 20 - 1) a;
INSERT INTO extractions (article_id, model, sentences, run_id) SELECT DISTINCT article_id, 'bench', 1, 'bench' FROM plan;
INSERT INTO reports (report_id, article_id, model, event_type, status, confidence, initiator_names, initiator_codes, recipient_names,
                     recipient_codes, codes, date, published_on)
SELECT 'r' || id, article_id, 'bench', kind, 'occurred', 0.9, ARRAY[one], ARRAY[one], ARRAY[other], ARRAY[other],
       ARRAY[least(one, other), greatest(one, other)],
       jsonb_build_object('earliest', day, 'latest', day, 'precision', 'day', 'basis', CASE WHEN n %% 3 > 0 THEN 'text' ELSE 'publication' END,
                          'phrase', NULL, 'anchor', NULL, 'value', NULL, 'reason', NULL), day
FROM plan;
INSERT INTO mentions (mention_id, report_id, article_id, model, event_type, status, is_alleged, confidence, trigger_start, trigger_end,
                      trigger, sentence_start, sentence_end, date)
SELECT 'm' || id, 'r' || id, article_id, 'bench', kind, 'occurred', false, 0.9, n %% 20, n %% 20 + 3, 'met', 0, 34, '{}' FROM plan;
INSERT INTO arguments (mention_id, ordinal, role, span_start, span_end, text, confidence, actor_id)
SELECT 'm' || id, o, role, 0, 4, 'They', 0.9, actor FROM plan, LATERAL (VALUES (0, 'initiator', one), (1, 'recipient', other)) v (o, role, actor);
INSERT INTO events (event_id, event_type, status, confidence, date_earliest, date_latest, date_precision, date_basis, codes, article_count,
                    independent_source_count, first_published_on, last_published_on, is_international, is_disputed, headline, model)
SELECT 'e' || id, kind, 'occurred', 0.9, day, day, 'day', 'text', ARRAY[least(one, other), greatest(one, other)], 1, 1, day, day, true, false,
       'They met, they spoke, they parted.', 'bench'
FROM plan;
INSERT INTO event_actors (event_id, model, role, ordinal, actor_id)
SELECT 'e' || id, 'bench', role, 0, actor FROM plan, LATERAL (VALUES ('initiator', one), ('recipient', other)) v (role, actor);
INSERT INTO event_mentions (mention_id, event_id, model, reason) SELECT 'm' || id, 'e' || id, 'bench', 'first report' FROM plan;
INSERT INTO report_blocks (model, event_type, code, week, report_id, window_first, window_last, exact_day, initiators, recipients)
SELECT DISTINCT 'bench', kind, code, (touched - date '0001-01-01' + 1) / 7, 'r' || id,
       CASE WHEN n %% 3 > 0 THEN day ELSE day - 4 END, CASE WHEN n %% 3 > 0 THEN day ELSE day + 1 END, CASE WHEN n %% 3 > 0 THEN day END,
       CASE WHEN kind IN ('summit', 'talks', 'meeting', 'agreement') THEN '{}' ELSE ARRAY[one] END,
       CASE WHEN kind IN ('summit', 'talks', 'meeting', 'agreement') THEN '{}' ELSE ARRAY[other] END
FROM plan, LATERAL (VALUES (one), (other)) c (code),
     LATERAL (VALUES (CASE WHEN n %% 3 > 0 THEN day ELSE day - 4 END), (CASE WHEN n %% 3 > 0 THEN day ELSE day + 1 END)) t (touched);
DROP TABLE plan
