-- Addresses of articles, and what was set aside, are kept without the logins that may stand in them.

UPDATE articles SET url = regexp_replace(url, '://[^/?#]*@', '://') WHERE url ~ '://[^/?#]*@';
COMMENT ON COLUMN articles.url IS 'Its address, where it has one, without a login';

-- An excerpt may end within a login.
UPDATE rejects SET excerpt = regexp_replace(excerpt, $$://[^\s/?#"'<>]*(@|:[^\s/?#"'<>]*$)$$, '://', 'g')
WHERE excerpt ~ $$://[^\s/?#"'<>]*(@|:[^\s/?#"'<>]*$)$$;

-- Of two that differed by a login the one that was set aside last stays.
WITH told AS (
    DELETE FROM rejects WHERE item ~ $$://[^\s/?#"'<>]*@$$ OR message ~ $$://[^\s/?#"'<>]*@$$ RETURNING *
)
INSERT INTO rejects (source_name, item, kind, message, excerpt, run_id, rejected_at, last_run_id, last_rejected_at)
SELECT source_name, regexp_replace(item, $$://[^\s/?#"'<>]*@$$, '://', 'g'), kind,
       regexp_replace(message, $$://[^\s/?#"'<>]*@$$, '://', 'g'), excerpt, run_id, rejected_at, last_run_id, last_rejected_at
FROM told
ORDER BY last_rejected_at DESC
ON CONFLICT DO NOTHING;
