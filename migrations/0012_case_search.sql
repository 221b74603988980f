-- ---- the search of cases
-- No operator that looks into an array or a part of a text is leakproof: below row-level security none
-- of them may use an index. These functions find candidates with the rights of the owner, in the base of
-- the asker only, and give nothing but ids. Whether he may see them, row-level security decides outside,
-- where their rows are read; that they ask for it here too is only so that the most that they give are
-- not all taken up by cases of others.
CREATE VIEW cases_in_sight AS SELECT id, base_id, status, registration_no, name_kana, search_key,
  sound_key, search_grams FROM priority_cases WHERE base_id = (SELECT app_base()) AND (
  (SELECT app_is_system())
  OR ((SELECT app_role()) IN ('coordinator', 'base_manager') AND (has_consent OR is_provisional))
  OR ((SELECT app_role()) = 'ward_staff' AND ward_code = ANY ((SELECT app_wards())::text[]))
  OR ((SELECT app_role()) = 'consultation_staff' AND consultation_office_id = (SELECT app_org())));
--> statement-breakpoint
-- Letters and digits of a registration number.
CREATE FUNCTION case_number_key(registration_no text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN regexp_replace(lower(normalize(registration_no, NFKC)), '[^a-z0-9]', '', 'g');
--> statement-breakpoint
CREATE INDEX priority_cases_sound ON priority_cases (base_id, sound_key text_pattern_ops);
--> statement-breakpoint
CREATE INDEX priority_cases_number ON priority_cases (base_id, case_number_key(registration_no) text_pattern_ops);
--> statement-breakpoint
CREATE INDEX case_phones_beginning ON case_phones (base_id, phone text_pattern_ops);
--> statement-breakpoint
CREATE INDEX case_phones_part ON case_phones USING gin (phone gin_trgm_ops);
--> statement-breakpoint
-- The place of the first pattern that fits; one behind the last where none does.
CREATE FUNCTION case_rank(key text, ranks text[]) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN key LIKE ranks[1] THEN 1 WHEN key LIKE ranks[2] THEN 2 WHEN key LIKE ranks[3] THEN 3
    WHEN key LIKE ranks[4] THEN 4 WHEN key LIKE ranks[5] THEN 5 WHEN key LIKE ranks[6] THEN 6
    WHEN key LIKE ranks[7] THEN 7 WHEN key LIKE ranks[8] THEN 8 WHEN key LIKE ranks[9] THEN 9
    WHEN key LIKE ranks[10] THEN 10 WHEN key LIKE ranks[11] THEN 11 WHEN key LIKE ranks[12] THEN 12
    WHEN key LIKE ranks[13] THEN 13 WHEN key LIKE ranks[14] THEN 14 WHEN key LIKE ranks[15] THEN 15
    WHEN key LIKE ranks[16] THEN 16 ELSE 17 END;
--> statement-breakpoint
-- By pieces: all of one way or all of the other (null: there is no other), and all its patterns. What
-- case_rank says is written out: called for each of thousands, it would take most of the time.
CREATE FUNCTION case_search(grams text[], likes text[], other_grams text[], other_likes text[],
    ranks text[], most integer) RETURNS TABLE (case_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id
  FROM (SELECT id, name_kana, registration_no, search_grams, search_key || sound_key AS key
    FROM cases_in_sight WHERE search_grams @> grams OR search_grams @> other_grams OFFSET 0) c
  WHERE (search_grams @> grams AND key LIKE ALL (likes))
    OR (search_grams @> other_grams AND key LIKE ALL (other_likes))
  ORDER BY CASE
      WHEN key LIKE ranks[1] THEN 1 WHEN key LIKE ranks[2] THEN 2 WHEN key LIKE ranks[3] THEN 3 WHEN key
      LIKE ranks[4] THEN 4 WHEN key LIKE ranks[5] THEN 5 WHEN key LIKE ranks[6] THEN 6 WHEN key LIKE
      ranks[7] THEN 7 WHEN key LIKE ranks[8] THEN 8 WHEN key LIKE ranks[9] THEN 9 WHEN key LIKE ranks[10]
      THEN 10 WHEN key LIKE ranks[11] THEN 11 WHEN key LIKE ranks[12] THEN 12 WHEN key LIKE ranks[13] THEN
      13 WHEN key LIKE ranks[14] THEN 14 WHEN key LIKE ranks[15] THEN 15 WHEN key LIKE ranks[16] THEN 16
      ELSE 17 END, name_kana, registration_no
  LIMIT most
$$;
--> statement-breakpoint
-- Whose reading begins with this, in its order.
CREATE FUNCTION case_begins(beginning text, likes text[], most integer) RETURNS TABLE (case_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM cases_in_sight
  WHERE sound_key ~>=~ ('|' || beginning) AND sound_key ~<~ ('|' || beginning || chr(1114111))
    AND search_key || sound_key LIKE ALL (likes)
  ORDER BY base_id, sound_key USING ~<~ LIMIT most
$$;
--> statement-breakpoint
-- Whose registration number begins with these letters and digits, or ends with them behind its zeros.
CREATE FUNCTION case_numbers(part text, tail text, most integer) RETURNS TABLE (case_id uuid, rank integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  (SELECT id, CASE WHEN case_number_key(registration_no) = part THEN 1 ELSE 3 END
  FROM cases_in_sight
  WHERE case_number_key(registration_no) ~>=~ part
    AND case_number_key(registration_no) ~<~ (part || chr(1114111))
  ORDER BY base_id, case_number_key(registration_no) USING ~<~ LIMIT most)
  UNION ALL
  (SELECT id, 2 FROM cases_in_sight WHERE search_grams @> ARRAY[tail] LIMIT most)
$$;
--> statement-breakpoint
-- In whose numbers these digits stand, as they are dialled in Japan: where one begins or ends, and anywhere
-- in it unless they begin with a 0, of which numbers are full.
CREATE FUNCTION case_phone_search(digits text, most integer) RETURNS TABLE (phone_id uuid, begins boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH beginning AS MATERIALIZED (
    SELECT p.id FROM case_phones p JOIN cases_in_sight c ON c.id = p.case_id
    WHERE p.base_id = (SELECT app_base()) AND digits LIKE '0%'
      AND p.phone ~>=~ ('+81' || substr(digits, 2))
      AND p.phone ~<~ ('+81' || substr(digits, 2) || chr(1114111)) AND c.status <> 'CLOSED'
    LIMIT most)
  SELECT id, true FROM beginning
  UNION ALL
  -- Where enough begin with them, the many that might end with them are not gone through; nor are they for
  -- more digits than the last four, which begin with a 0 only where a number does.
  (SELECT p.id, false FROM case_phones p JOIN cases_in_sight c ON c.id = p.case_id
  WHERE (SELECT count(*) FROM beginning) < most AND (digits NOT LIKE '0%' OR length(digits) = 4)
    AND p.phone LIKE '%' || digits || CASE WHEN digits LIKE '0%' THEN '' ELSE '%' END
    AND c.status <> 'CLOSED'
  LIMIT most)
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION case_search(text[], text[], text[], text[], text[], integer),
  case_begins(text, text[], integer), case_numbers(text, text, integer),
  case_phone_search(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION case_search(text[], text[], text[], text[], text[], integer),
  case_begins(text, text[], integer), case_numbers(text, text, integer),
  case_phone_search(text, integer) TO kyoten_app;
