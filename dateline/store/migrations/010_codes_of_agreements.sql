-- The export codes of an agreement follow from its trigger words too, since one that was signed or reached is SUPPORT.
DO $$
DECLARE
    holder record;
BEGIN
    FOR holder IN
        SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = current_schema() AND column_name IN ('plover', 'cameo')
    LOOP
        EXECUTE format(
            'COMMENT ON COLUMN %I.%I IS %L', holder.table_name, holder.column_name,
            CASE holder.column_name
                WHEN 'plover' THEN 'PLOVER root or root-mode of (type, status), of an agreement also of its trigger words; null: none'
                ELSE 'CAMEO code of (type, status); null where the crosswalk exports nothing'
            END);
    END LOOP;
END $$;
