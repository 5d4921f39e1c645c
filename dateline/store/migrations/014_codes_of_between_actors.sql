-- between_actors takes codes in small letters too, and says what it wants where it is given a name or nothing.

CREATE OR REPLACE FUNCTION between_actors(one text, other text) RETURNS SETOF timeline
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE given text;
BEGIN
    FOREACH given IN ARRAY ARRAY[one, other] LOOP
        IF given IS NULL OR given !~ '^[A-Za-z]{3}$' THEN
            RAISE EXCEPTION 'between_actors: % is no code of an actor', coalesce(quote_literal(given), 'NULL')
                USING ERRCODE = 'invalid_parameter_value',
                      HINT = 'Give two codes of ISO 3166 alpha-3, as in between_actors(''GBR'', ''RUS''), or XKX, UNO, EUR, IGO, NGO, MNC, IMG.';
        END IF;
    END LOOP;
    RETURN QUERY SELECT * FROM timeline WHERE countries @> ARRAY[upper(one), upper(other)]
        ORDER BY coalesce(date_earliest, first_published_at), event_id;
    IF NOT FOUND THEN
        FOREACH given IN ARRAY ARRAY[one, other] LOOP
            IF NOT EXISTS (SELECT FROM actors WHERE code = upper(given)) THEN
                RAISE NOTICE 'between_actors: no actor that was read has the code %', upper(given);
            END IF;
        END LOOP;
    END IF;
END $$;
COMMENT ON FUNCTION between_actors IS 'Events in which both codes take part, in the order of their dates: between_actors(''USA'', ''RUS''), in capitals or not; a name or NULL is refused, a code that no actor has gives a notice';
