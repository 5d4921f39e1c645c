-- Who began a phone call parts no two reports of it: linking looks for them on either side.
UPDATE report_blocks SET initiators = '{}', recipients = '{}' WHERE event_type = 'phone_call';
