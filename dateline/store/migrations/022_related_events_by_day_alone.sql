-- A code that is in most of the news is no help to find the few events of some days: with the codes outside of OFFSET 0 they are
-- found by type and first day alone, and then compared. Within it, the planner went through all events with a code in common,
-- once for each event and relation.
CREATE OR REPLACE VIEW related_events AS
SELECT e.event_id, o.event_id AS related_id, r.relation, e.event_type, o.event_type AS related_type, o.status AS related_status,
       o.date_earliest AS related_earliest, o.date_latest AS related_latest, o.headline AS related_headline
FROM events e
JOIN event_relations r ON r.event_type = e.event_type
CROSS JOIN LATERAL (
    SELECT n.event_id, n.model, n.event_type, n.status, n.date_earliest, n.date_latest, n.headline, n.codes
    FROM events n
    WHERE n.event_type = r.related_type AND n.model = e.model AND n.event_id <> e.event_id AND NOT n.is_rejected
      AND n.date_earliest BETWEEN e.date_earliest - 14
                              AND e.date_latest + CASE WHEN r.relation IN ('answer', 'reversal') THEN 59 ELSE 0 END
      AND n.date_latest BETWEEN e.date_earliest AND n.date_earliest + 14
    OFFSET 0
) o
WHERE e.model = (SELECT name FROM models WHERE is_active) AND NOT e.is_rejected AND e.date_latest <= e.date_earliest + 14
  AND o.codes && e.codes AND cardinality(ARRAY(SELECT unnest(e.codes) INTERSECT SELECT unnest(o.codes))) >= 2
  AND (r.relation <> 'answer' OR EXISTS (
        SELECT FROM event_actors x JOIN actors p USING (actor_id), event_actors y JOIN actors q USING (actor_id)
        WHERE x.event_id = e.event_id AND x.model = e.model AND x.role = 'recipient'
          AND y.event_id = o.event_id AND y.model = o.model AND y.role = 'initiator' AND p.code = q.code));
