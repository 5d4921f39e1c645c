-- Who did what to whom, one row a participant: found by name or code, which the lists of `timeline` are not.
CREATE VIEW event_parties AS
SELECT ea.event_id, ea.role, ea.ordinal, a.name, a.code, a.sector, a.sectors
FROM event_actors ea
JOIN events e USING (event_id, model)
JOIN actors a USING (actor_id)
WHERE ea.model = (SELECT name FROM models WHERE is_active) AND NOT e.is_rejected;
CREATE INDEX actors_name ON actors (name);
CREATE INDEX actors_code ON actors (code);
COMMENT ON VIEW event_parties IS 'One row for each event of the timeline and participant: who acts, who is acted upon';
COMMENT ON COLUMN event_parties.event_id IS 'The event';
COMMENT ON COLUMN event_parties.role IS 'initiator or recipient; of symmetric types (summit, agreement, ...) all are initiators';
COMMENT ON COLUMN event_parties.ordinal IS 'Place within the role, from 0, best supported first';
COMMENT ON COLUMN event_parties.name IS 'Canonical name';
COMMENT ON COLUMN event_parties.code IS 'ISO 3166 alpha-3, XKX, UNO, EUR, IGO, NGO, MNC or IMG; null when unknown';
COMMENT ON COLUMN event_parties.sector IS 'The most telling PLOVER sector code';
COMMENT ON COLUMN event_parties.sectors IS 'All PLOVER sector codes';
GRANT SELECT ON event_parties TO dateline_reader, dateline_writer;
