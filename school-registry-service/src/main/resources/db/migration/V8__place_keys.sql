-- Addresses in the form in which they are compared, beside their pairs: pairs alone find addresses that hold all of them
-- apart. Filled here so that look-ups go on; drawn up anew behind it, because SQL does not know traditional characters.
ALTER TABLE projected.institutions ADD COLUMN place_key text COLLATE "C" NOT NULL DEFAULT '';
UPDATE projected.institutions i
SET place_key = coalesce(lower(regexp_replace(normalize(e.entry::jsonb ->> 'address', NFKC), '\s+', '', 'g')), '')
FROM projected.institution_entries e WHERE e.institution_id = i.id;
ALTER TABLE projected.institutions ALTER COLUMN place_key DROP DEFAULT;
INSERT INTO projected.stale_institutions (institution_id) SELECT id FROM projected.institutions ORDER BY id;
