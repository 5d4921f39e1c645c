-- The address of a source is noted without the login that may stand in it: runs take that from their file of sources.

UPDATE sources SET location = regexp_replace(location, '(://)[^/?#]*@', '\1') WHERE location ~ '^https?://[^/?#]*@';
COMMENT ON COLUMN sources.location IS 'Path, or address without a login';
