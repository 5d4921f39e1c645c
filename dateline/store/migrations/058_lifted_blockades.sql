-- A blockade that is lifted has CAMEO's code for that, 0872, and no longer that of sanctions: the next run makes such rows anew.
INSERT INTO stale_events (event_id, model)
SELECT event_id, model FROM events WHERE event_type = 'sanctions_lifted'
ON CONFLICT DO NOTHING;
