-- A model that has read nothing is refused as by `dateline models diff`: else a slip in its name would list every event as lost.
CREATE OR REPLACE FUNCTION models_diff(old_model text, new_model text)
RETURNS TABLE (change text, old_id text, new_id text, fields text[], old_type text, new_type text, old_status text, new_status text,
               old_earliest date, new_earliest date, old_headline text, new_headline text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    given text;
    have  text[] := ARRAY(SELECT m.name FROM models m WHERE EXISTS (SELECT FROM extractions x WHERE x.model = m.name) ORDER BY 1);
BEGIN
    FOREACH given IN ARRAY ARRAY[old_model, new_model] LOOP
        IF given IS NULL OR given <> ALL (have) THEN
            RAISE EXCEPTION 'models_diff: the timeline has nothing read by %, only by %', coalesce(quote_literal(given), 'NULL'),
                    coalesce(nullif(array_to_string(have, ', '), ''), 'no model')
                USING ERRCODE = 'invalid_parameter_value',
                      HINT = 'The view model_versions lists the models; `dateline models retag NAME` lets one read the stored articles.';
        END IF;
    END LOOP;
    RETURN QUERY
    WITH told AS (
        SELECT em.model, em.event_id, m.article_id, m.event_type, m.trigger_start, m.trigger_end
        FROM event_mentions em JOIN mentions m USING (mention_id)
        WHERE em.model IN (old_model, new_model)
    ), votes AS (
        SELECT a.event_id AS old_id, b.event_id AS new_id, count(*) AS shared
        FROM told a JOIN told b ON b.article_id = a.article_id AND b.trigger_start < a.trigger_end AND b.trigger_end > a.trigger_start
        WHERE a.model = old_model AND b.model = new_model
        GROUP BY 1, 2
    ), partners AS (
        SELECT old_id, new_id,
               row_number() OVER (PARTITION BY old_id ORDER BY shared DESC, (old_id = new_id) DESC, new_id) AS by_old,
               row_number() OVER (PARTITION BY new_id ORDER BY shared DESC, (old_id = new_id) DESC, old_id) AS by_new
        FROM votes
    ), pairs AS (SELECT old_id, new_id FROM partners WHERE by_old = 1 AND by_new = 1),
    parties AS (
        SELECT ea.event_id, ea.model, array_agg(DISTINCT ea.role || ' ' || coalesce(a.code, a.name)) AS sides
        FROM event_actors ea JOIN actors a USING (actor_id)
        WHERE ea.model IN (old_model, new_model)
        GROUP BY 1, 2
    ),
    o AS (SELECT * FROM events LEFT JOIN parties USING (event_id, model) WHERE model = old_model AND NOT is_rejected),
    n AS (SELECT * FROM events LEFT JOIN parties USING (event_id, model) WHERE model = new_model AND NOT is_rejected),
    compared AS (
        SELECT o.event_id AS old_id, n.event_id AS new_id, o.event_type AS old_type, n.event_type AS new_type, o.status AS old_status,
               n.status AS new_status, o.date_earliest AS old_earliest, n.date_earliest AS new_earliest, o.headline AS old_headline,
               n.headline AS new_headline,
               array_remove(ARRAY[CASE WHEN o.event_type <> n.event_type THEN 'event_type' END,
                                  CASE WHEN o.status <> n.status THEN 'status' END,
                                  CASE WHEN (o.date_earliest, o.date_latest) IS DISTINCT FROM (n.date_earliest, n.date_latest) THEN 'date' END,
                                  CASE WHEN o.sides IS DISTINCT FROM n.sides THEN 'actors' END,
                                  CASE WHEN (o.place, o.country) IS DISTINCT FROM (n.place, n.country) THEN 'place' END], NULL) AS fields
        FROM o LEFT JOIN pairs p ON p.old_id = o.event_id
        FULL JOIN n ON n.event_id = p.new_id
    )
    SELECT CASE WHEN c.old_id IS NULL THEN 'gain' WHEN c.new_id IS NULL THEN 'lose' WHEN c.fields = '{}' THEN 'same' ELSE 'change' END,
           c.old_id, c.new_id, CASE WHEN c.old_id IS NOT NULL AND c.new_id IS NOT NULL THEN c.fields ELSE '{}' END,
           c.old_type, c.new_type, c.old_status, c.new_status, c.old_earliest, c.new_earliest, c.old_headline, c.new_headline
    FROM compared c
    ORDER BY 1, coalesce(c.old_earliest, c.new_earliest), coalesce(c.old_id, c.new_id);
END $$;
COMMENT ON FUNCTION models_diff IS 'What the timeline would gain, lose and change if new_model were active instead of old_model; events are paired by the places that tell them. A model that has read nothing is refused';

-- The pairs first, so that the function is never asked for a model that it refuses.
CREATE OR REPLACE VIEW pending_model_changes AS
WITH pairs AS MATERIALIZED (
    SELECT a.name AS shown, v.name AS other FROM models a JOIN models v ON v.name <> a.name
    WHERE a.is_active AND EXISTS (SELECT FROM extractions x WHERE x.model = a.name)
      AND EXISTS (SELECT FROM extractions x WHERE x.model = v.name)
)
SELECT p.other AS new_model, d.* FROM pairs p CROSS JOIN LATERAL models_diff(p.shown, p.other) d;
COMMENT ON VIEW pending_model_changes IS 'For every other model that has read articles: what the timeline would gain, lose and change if it were activated';

-- What changed, and what another model shows since, are asked for apart: with OR no index serves, and each question reads all events.
CREATE OR REPLACE FUNCTION changes_since(moment timestamptz)
RETURNS TABLE (changed_at timestamptz, event_id text, change text, current_id text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH active AS (SELECT name, coalesce(activated_at, '-infinity') AS activated_at FROM models WHERE is_active),
    gone AS (
        SELECT r.removed_at, r.event_id,
               (SELECT e.event_id FROM event_redirects n JOIN events e ON e.event_id = n.new_id AND e.model = n.model
                WHERE n.old_id = r.event_id AND n.model = r.model) AS current_id
        FROM removed_events r JOIN active a ON a.name = r.model
        WHERE r.removed_at > moment
    ), shown_before AS (
        SELECT o.event_id FROM events o JOIN active a ON a.name <> o.model AND a.activated_at > moment
        UNION
        SELECT r.event_id FROM removed_events r JOIN active a ON a.name <> r.model AND a.activated_at > moment
        WHERE r.removed_at > moment
    ), here AS (
        SELECT e.changed_at, e.event_id, e.is_rejected, e.model FROM events e WHERE e.changed_at > moment
        UNION ALL
        SELECT e.changed_at, e.event_id, e.is_rejected, e.model FROM active a JOIN events e ON e.model = a.name
        WHERE a.activated_at > moment AND e.changed_at <= moment
    )
    SELECT greatest(h.changed_at, a.activated_at), h.event_id, CASE WHEN h.is_rejected THEN 'removed' ELSE 'changed' END, NULL
    FROM here h JOIN active a ON a.name = h.model
    UNION ALL
    SELECT g.removed_at, g.event_id, 'removed', g.current_id FROM gone g
    UNION ALL
    SELECT a.activated_at, b.event_id, 'removed', NULL
    FROM shown_before b CROSS JOIN active a
    WHERE NOT EXISTS (SELECT FROM events e WHERE e.event_id = b.event_id AND e.model = a.name)
      AND NOT EXISTS (SELECT FROM gone g WHERE g.event_id = b.event_id)
    ORDER BY 1, 2
$$;
