-- Every column explains itself. What a name means everywhere is said once; a table's own meaning comes before it.

DO $$
DECLARE
    told record;
BEGIN
    CREATE TEMP TABLE meanings (relation text, name text, meaning text) ON COMMIT DROP;
    INSERT INTO meanings VALUES
        ('actors', 'actor_id', 'Hash of name, code and sector'), ('actors', 'name', 'Canonical name'),
        ('actors', 'sector', 'The most telling PLOVER sector code'), ('actors', 'sectors', 'All PLOVER sector codes'),
        ('arguments', 'ordinal', 'Number of the row within the mention'), ('arguments', 'role', 'initiator, recipient, object, place or date'),
        ('arguments', 'text', 'The span''s words'), ('articles', 'text', 'The final text'), ('articles', 'url', 'Its address, where it has one'),
        ('articles_read', 'model', 'The active model, where it has read the article; null: nobody looked'),
        ('articles_read', 'retracted_because', 'Why the article was withdrawn; null: it was not'),
        ('daily_counts', 'articles', 'Articles of the day that the active model has read'), ('daily_counts', 'mentions', 'Mentions in them'),
        ('daily_counts', 'reports', 'Events told in them, once for each article'),
        ('actor_pairs', 'code', 'The first code in alphabetical order'), ('actor_pairs', 'other_code', 'The second code'),
        ('event_actors', 'role', 'initiator or recipient'), ('event_actors', 'ordinal', 'Best supported first'),
        ('event_history', 'known_to', 'The day from which another state was known; null: it holds still'),
        ('history', 'known_to', 'The day from which another state was known; null: it holds still'),
        ('event_mentions', 'reason', 'Why the mention''s report was linked to the event'),
        ('event_redirects', 'old_id', 'An id that the event had'), ('event_redirects', 'new_id', 'The id that it has'),
        ('event_relations', 'related_type', 'The other event''s type'), ('event_relations', 'relation', 'What the other event is to this one'),
        ('events', 'changed_at', 'When the row was written'), ('extractions', 'run_id', 'The run that read the article'),
        ('model_versions', 'articles_read', 'Articles that it has read'), ('model_versions', 'events', 'Events on its timeline'),
        ('model_versions', 'name', 'Version of the tagger'), ('models', 'name', 'Version of the tagger'),
        ('pending_model_changes', 'new_model', 'The model that is not active'),
        ('pending_model_changes', 'change', 'gain, lose, change or same'), ('pending_model_changes', 'old_id', 'The event now'),
        ('pending_model_changes', 'new_id', 'The event with the other model'), ('pending_model_changes', 'fields', 'What differs'),
        ('plover_events', 'id', 'The event''s id'), ('plover_events', 'event_type', 'PLOVER root'),
        ('plover_events', 'event_mode', 'PLOVER mode, where there is one'), ('plover_events', 'event_date', 'First day'),
        ('plover_events', 'event_date_end', 'Last day'), ('plover_events', 'actor', 'Initiators: name, country code, sector codes'),
        ('plover_events', 'recipient', 'Recipients: name, country code, sector codes'), ('plover_events', 'location', 'Place'),
        ('plover_events', 'location_country', 'ISO 3166 alpha-3 of the place'), ('plover_events', 'coder', 'Version of the tagger'),
        ('plover_events', 'dateline_type', 'Dateline''s type'), ('plover_events', 'dateline_status', 'Dateline''s status'),
        ('plover_events', 'urls', 'Addresses of the articles'),
        ('rejects', 'item', 'Which line, file or entry'), ('rejects', 'kind', 'Whose fault: bad_input, outside, ...'),
        ('rejects', 'message', 'The error, and what to do'), ('rejects', 'excerpt', 'The beginning of the input'),
        ('related_events', 'related_id', 'The other event'), ('related_events', 'related_type', 'Its type'),
        ('related_events', 'related_status', 'Its status'), ('related_events', 'related_earliest', 'Its first day'),
        ('related_events', 'related_latest', 'Its last day'), ('related_events', 'related_headline', 'Its headline'),
        ('report_blocks', 'code', 'An actor code of the report'), ('report_blocks', 'window_first', 'First day on which the event can lie'),
        ('report_blocks', 'window_last', 'Last day on which the event can lie'),
        ('reports', 'initiator_codes', 'Sorted'), ('reports', 'recipient_codes', 'Sorted'),
        ('retractions', 'reason', 'Why the article was withdrawn'), ('review_places', 'ordinal', 'Number of the row within the review'),
        ('sources', 'name', 'As in sources.yaml'), ('sources', 'kind', 'jsonl, texts, pages or feed'), ('sources', 'location', 'Path or address'),
        ('disputed_values', 'field', 'status or date'), ('disputed_values', 'value', 'What is told; an interval is first/last'),
        ('disputed_values', 'article_count', 'Articles that tell it so'), ('disputed_values', 'outlets', 'Who tells it so'),
        ('disputed_values', 'first_published_on', 'Day of the first of them'),
        (NULL, 'event_id', 'The event'), (NULL, 'mention_id', 'The mention'), (NULL, 'article_id', 'The article: the source''s id, or a hash of the URL'),
        (NULL, 'report_id', 'The report: what one article tells of one event'), (NULL, 'actor_id', 'The actor'), (NULL, 'review_id', 'Number of the decision'),
        (NULL, 'run_id', 'The run that wrote it'), (NULL, 'source_name', 'The source that it came from'), (NULL, 'model', 'Version of the tagger'),
        (NULL, 'event_type', 'One of the 35 types'), (NULL, 'status', 'occurred, ongoing, planned, possible or negated'),
        (NULL, 'confidence', '0 to 1, calibrated'), (NULL, 'date_earliest', 'First day of the interval; null: open or unknown'),
        (NULL, 'date_latest', 'Last day of the interval; null: open or unknown'),
        (NULL, 'date_precision', 'day, week, month, season, quarter, year, decade, century, term, span or unknown'),
        (NULL, 'date_basis', 'text, publication or unknown'), (NULL, 'date_phrase', 'The words that the date was read from'),
        (NULL, 'date_reason', 'Why the date is what it is, above all when unknown'), (NULL, 'place', 'Where'), (NULL, 'country', 'ISO 3166 alpha-3 of the place'),
        (NULL, 'lat', 'Degrees, WGS 84'), (NULL, 'lon', 'Degrees, WGS 84'), (NULL, 'object', 'Treaty, organisation, topic, or what was demanded'),
        (NULL, 'codes', 'Codes of all actors, sorted'), (NULL, 'countries', 'Codes of all actors, sorted'), (NULL, 'article_count', 'Articles that tell the event'),
        (NULL, 'independent_source_count', 'Of these, articles that are no copies of one another'),
        (NULL, 'first_published_on', 'Day of the first article'), (NULL, 'last_published_on', 'Day of the last article'),
        (NULL, 'first_published_at', 'Day of the first article'), (NULL, 'last_published_at', 'Day of the last article'),
        (NULL, 'is_international', 'Actors of more than one code'), (NULL, 'is_disputed', 'Outlets give different days or deny each other'),
        (NULL, 'is_alleged', 'Only an interested party asserts it'), (NULL, 'plover', 'PLOVER root or root-mode of (type, status)'),
        (NULL, 'cameo', 'CAMEO code of (type, status)'), (NULL, 'quad_class', 'verbal or material, cooperation or conflict'),
        (NULL, 'headline', 'The sentence of the most confident mention'), (NULL, 'review', 'What a person last decided; null when nobody has'),
        (NULL, 'actors', 'Names: initiators, then recipients'), (NULL, 'initiators', 'Names of those who act'), (NULL, 'recipients', 'Names of those acted upon'),
        (NULL, 'initiator_names', 'Best supported first'), (NULL, 'recipient_names', 'Best supported first'),
        (NULL, 'trigger', 'The words that tell the event'), (NULL, 'trigger_start', 'Half-open characters [start, end) of the article''s text'),
        (NULL, 'trigger_end', 'End of the trigger, not included'), (NULL, 'sentence', 'The sentence around the trigger'),
        (NULL, 'sentence_start', 'Characters [start, end) of the sentence'), (NULL, 'sentence_end', 'End of the sentence, not included'),
        (NULL, 'span_start', 'Characters [start, end) of the article''s text'), (NULL, 'span_end', 'End of the span, not included'),
        (NULL, 'date', 'The date as resolved: earliest, latest, precision, basis, phrase, anchor, value, reason'),
        (NULL, 'url', 'Address'), (NULL, 'title', 'Title of the article'), (NULL, 'outlet', 'Who published it'), (NULL, 'language', 'ISO 639-1'),
        (NULL, 'published_on', 'Day of publication at the outlet; null when not known'), (NULL, 'fetched_at', 'When it was read into this database'),
        (NULL, 'sentences', 'How many sentences were read'), (NULL, 'tagged_at', 'When the model read it'),
        (NULL, 'mention_count', 'Mentions found in it; none: it tells no event'), (NULL, 'rejected_at', 'When it was set aside'),
        (NULL, 'counts', 'What was done, by name'), (NULL, 'finished_at', 'When the stage was done'), (NULL, 'seen_at', 'When it first read an article'),
        (NULL, 'is_active', 'Whether the views show it'), (NULL, 'activated_at', 'When it became the one that is shown'),
        (NULL, 'replaced', 'The model that was shown before'), (NULL, 'redirected_at', 'When the id was replaced'),
        (NULL, 'retracted_at', 'When it was withdrawn here'), (NULL, 'reviewer', 'Who decided'), (NULL, 'note', 'Why'), (NULL, 'reviewed_at', 'When it was decided'),
        (NULL, 'undone_at', 'When it was taken back; null: it holds'), (NULL, 'undone_by', 'Who took it back'), (NULL, 'action', 'accept, reject, correct, merge, split or lock'),
        (NULL, 'field', 'The field that was corrected'), (NULL, 'value', 'Its new value; of a lock, all values'), (NULL, 'article_ids', 'The articles concerned'),
        (NULL, 'previous_status', 'What it was before'), (NULL, 'previous_earliest', 'What it was before'), (NULL, 'previous_latest', 'What it was before'),
        (NULL, 'old_type', 'With the active model'), (NULL, 'old_status', 'With the active model'), (NULL, 'old_earliest', 'With the active model'),
        (NULL, 'old_headline', 'With the active model'), (NULL, 'new_type', 'With the other model'), (NULL, 'new_status', 'With the other model'),
        (NULL, 'new_earliest', 'With the other model'), (NULL, 'new_headline', 'With the other model');
    FOR told IN
        SELECT c.relname, a.attname,
               (SELECT m.meaning FROM meanings m WHERE m.name = a.attname AND (m.relation = c.relname OR m.relation IS NULL)
                ORDER BY m.relation NULLS LAST LIMIT 1) AS meaning
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v') AND col_description(c.oid, a.attnum) IS NULL
    LOOP
        IF told.meaning IS NOT NULL THEN
            EXECUTE format('COMMENT ON COLUMN %I.%I IS %L', told.relname, told.attname, told.meaning);
        END IF;
    END LOOP;
END $$;
