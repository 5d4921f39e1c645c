-- Tagger versions: the one that is shown, and the change to another.

-- name: active_model
SELECT name, replaced FROM models WHERE is_active

-- name: unread_by
-- What the other has read without a day or title that the one shown knew counts as unread.
SELECT count(*) AS unread FROM extractions x JOIN models m ON m.name = x.model AND m.is_active
WHERE NOT EXISTS (SELECT FROM extractions y WHERE y.article_id = x.article_id AND y.model = %(model)s
                  AND (y.outdated_at IS NULL OR x.outdated_at IS NOT NULL))

-- name: read_by_old_alone
SELECT count(*) AS articles FROM extractions x WHERE x.model = %(old)s
AND NOT EXISTS (SELECT FROM extractions y WHERE y.article_id = x.article_id AND y.model = %(new)s
                AND (y.outdated_at IS NULL OR x.outdated_at IS NOT NULL))

-- name: unlinked_reports
-- Reports of the model that are in no event though their articles are not withdrawn: whoever was to link them was cut short.
SELECT DISTINCT m.report_id FROM mentions m
WHERE m.model = %(model)s AND m.report_id IS NOT NULL
  AND NOT EXISTS (SELECT FROM event_mentions em WHERE em.mention_id = m.mention_id)
  AND NOT EXISTS (SELECT FROM retractions w WHERE w.article_id = m.article_id)

-- name: set_active
-- One row at most is active: the old one steps back before the new one is marked.
INSERT INTO models (name, config) VALUES (%(model)s, '{}') ON CONFLICT (name) DO NOTHING;
UPDATE models SET replaced = (SELECT name FROM models WHERE is_active)
WHERE name = %(model)s AND NOT is_active AND EXISTS (SELECT FROM models WHERE is_active);
UPDATE models SET is_active = false WHERE is_active AND name <> %(model)s;
UPDATE models SET is_active = true, activated_at = now() WHERE name = %(model)s AND NOT is_active

-- name: models_that_read
SELECT name FROM models m WHERE EXISTS (SELECT FROM extractions x WHERE x.model = m.name) ORDER BY name

-- name: models_diff
SELECT * FROM models_diff(%(old)s, %(new)s) WHERE change <> 'same'

-- name: register_model
-- A version with its config and figures; it is not shown by that.
INSERT INTO models (name, config) VALUES (%(name)s, %(config)s) ON CONFLICT (name) DO UPDATE SET config = excluded.config
