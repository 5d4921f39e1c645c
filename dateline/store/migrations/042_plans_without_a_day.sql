-- Every plan is in one of `upcoming` and `slipped`. Until when it is ahead: its last day; without one, 365 days after its first day
-- or, without any, after its last article; for ever where no article has a day either. The expression is that of the indexes.
DROP INDEX events_ahead, event_history_plans;
CREATE INDEX events_ahead ON events ((coalesce(date_latest, date_earliest + 365, last_published_on + 365, 'infinity')))
    WHERE status = 'planned';
CREATE INDEX event_history_plans ON event_history ((coalesce(date_latest, date_earliest + 365, last_published_on + 365, 'infinity')))
    WHERE status = 'planned';

CREATE OR REPLACE VIEW upcoming AS
SELECT * FROM timeline
WHERE status = 'planned' AND coalesce(date_latest, date_earliest + 365, last_published_at + 365, 'infinity') >= current_date;
COMMENT ON VIEW upcoming IS 'Planned events that are still ahead, as seen today: until their last day. One without a last day '
    '(date_latest is null) for 365 days after its first day or, without any, after its last article; then it is in slipped';

CREATE OR REPLACE VIEW slipped AS
SELECT * FROM timeline
WHERE status = 'planned' AND coalesce(date_latest, date_earliest + 365, last_published_at + 365, 'infinity') < current_date;
COMMENT ON VIEW slipped IS 'Planned events whose last day is past, without a report that they took place or were called off; '
    'and those without a last day (date_latest is null) of which nothing was heard for so long that they are no more in upcoming';

CREATE OR REPLACE FUNCTION upcoming_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM plans_as_of(known_at::date)
    WHERE coalesce(date_latest, date_earliest + 365, last_published_at + 365, 'infinity') >= known_at::date
$$;

CREATE OR REPLACE FUNCTION slipped_as_of(known_at timestamptz) RETURNS SETOF timeline
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM plans_as_of(known_at::date)
    WHERE coalesce(date_latest, date_earliest + 365, last_published_at + 365, 'infinity') < known_at::date
$$;
COMMENT ON FUNCTION slipped_as_of IS 'The view slipped as a reader of that day could know it';

-- An encounter that was planned, offered or called off, and one of its type and parties that was held: two rows where their days
-- differ, and the more certain of them need not be the one that was held.
INSERT INTO event_relations
SELECT kind, kind, 'held later' FROM unnest(ARRAY['summit', 'meeting', 'visit', 'talks', 'phone_call']) kind;

CREATE OR REPLACE VIEW related_events AS
SELECT e.event_id, o.event_id AS related_id, r.relation, e.event_type, o.event_type AS related_type, o.status AS related_status,
       o.date_earliest AS related_earliest, o.date_latest AS related_latest, o.headline AS related_headline
FROM events e
JOIN event_relations r ON r.event_type = e.event_type AND (r.relation <> 'held later' OR e.status IN ('planned', 'possible', 'negated'))
CROSS JOIN LATERAL (
    SELECT n.event_id, n.model, n.event_type, n.status, n.date_earliest, n.date_latest, n.headline, n.codes
    FROM events n
    WHERE n.event_type = r.related_type AND n.model = e.model AND n.event_id <> e.event_id AND NOT n.is_rejected
      AND n.date_earliest BETWEEN e.date_earliest - 14
                              AND e.date_latest + CASE WHEN r.relation IN ('answer', 'reversal') THEN 59
                                                       WHEN r.relation = 'held later' THEN 90 ELSE 0 END
      AND n.date_latest BETWEEN e.date_earliest AND n.date_earliest + 14
    OFFSET 0
) o
WHERE e.model = (SELECT name FROM models WHERE is_active) AND NOT e.is_rejected
  AND e.date_latest <= e.date_earliest + CASE WHEN r.relation = 'held later' THEN 91 ELSE 14 END
  AND o.codes && e.codes AND cardinality(ARRAY(SELECT unnest(e.codes) INTERSECT SELECT unnest(o.codes))) >= 2
  AND (r.relation <> 'held later' OR o.status IN ('occurred', 'ongoing'))
  AND (r.relation <> 'answer' OR EXISTS (
        SELECT FROM event_actors x JOIN actors p USING (actor_id), event_actors y JOIN actors q USING (actor_id)
        WHERE x.event_id = e.event_id AND x.model = e.model AND x.role = 'recipient'
          AND y.event_id = o.event_id AND y.model = o.model AND y.role = 'initiator' AND p.code = q.code));
COMMENT ON VIEW related_events IS 'Events of one encounter (a visit and its talks, talks and the agreement reached at them), '
    'one that was held where a row like it is planned, possible or called off, answers in kind and reversals';
COMMENT ON COLUMN related_events.relation IS 'same encounter, result, occasion, held later (of an encounter that is planned, '
    'possible or called off: one of its type and of two of its parties, held within 90 days after its last day), '
    'answer (in kind, within 60 days) or reversal (within 60 days)';
COMMENT ON TABLE event_relations IS 'Types of which one event tells of the encounter, the outcome, the answer or the reversal of another: '
    'such events are related, never merged';
