-- ---- the end of a case that was kept long enough: nothing of the person stays. Number, status, ward,
-- days and codes do, so that the counts of past years stay true.
-- It runs with the owner's rights, because what is a record the application can only add to: it asks by
-- itself who wants it.
CREATE FUNCTION erase_case(erased uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  the_case priority_cases;
  today date := (app_now() AT TIME ZONE 'Asia/Tokyo')::date;
BEGIN
  SELECT * INTO the_case FROM priority_cases WHERE id = erased FOR UPDATE;
  IF NOT FOUND OR app_base() IS DISTINCT FROM the_case.base_id
    OR app_role() IS DISTINCT FROM 'ward_staff' OR NOT the_case.ward_code = ANY (app_wards()) THEN
    RAISE EXCEPTION 'a case is erased by its ward' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF the_case.status <> 'CLOSED' OR the_case.keep_until IS NULL OR the_case.keep_until >= today
    OR the_case.erased_at IS NOT NULL THEN
    RAISE EXCEPTION 'a case is erased once it was kept long enough' USING ERRCODE = 'check_violation';
  END IF;

  UPDATE case_versions SET reason = NULL, snapshot = jsonb_build_object(
      'wardCode', snapshot -> 'wardCode', 'registrationNo', the_case.registration_no, 'name', '',
      'nameKana', '', 'birthDate', NULL, 'sex', snapshot -> 'sex',
      'consultationOfficeId', snapshot -> 'consultationOfficeId', 'keeperId', snapshot -> 'keeperId',
      'profile', '{}'::jsonb)
    WHERE case_id = erased;
  DELETE FROM case_phones WHERE case_id = erased;
  UPDATE consents SET proxy_reason = NULL, decision_support = NULL WHERE case_id = erased;
  UPDATE council_decisions SET conditions = NULL, minutes = NULL WHERE case_id = erased;
  UPDATE council_items SET status_reason = NULL WHERE case_id = erased;
  UPDATE case_tasks SET title = NULL, result = NULL, due_reason = NULL WHERE case_id = erased;
  UPDATE trial_stays SET purpose = '', outcome = NULL WHERE case_id = erased;
  UPDATE case_links SET note = NULL WHERE erased IN (case_id, other_id);
  UPDATE case_merges SET reason = '' WHERE erased IN (kept_id, merged_id);
  DELETE FROM drafts WHERE base_id = the_case.base_id AND key LIKE 'case:' || erased || ':%';
  DELETE FROM attachment_contents c USING case_attachments a WHERE a.id = c.attachment_id AND a.case_id = erased;
  -- What lies in the object storage is forgotten as what was taken off long ago is: by the worker.
  UPDATE case_attachments SET name = '', note = NULL, hash = '', removed_by = coalesce(removed_by, app_user()),
      removed_at = least(removed_at, app_now() - interval '1 year'),
      forgotten_at = CASE WHEN object_key IS NULL THEN app_now() END
    WHERE case_id = erased AND forgotten_at IS NULL;
  UPDATE case_attachments SET name = '', note = NULL, hash = '' WHERE case_id = erased;
  UPDATE priority_cases SET name = '', name_kana = '', birth_date = NULL, profile = '{}', search_key = '',
      sound_key = '', search_grams = '{}', import_key = NULL, import_hash = NULL,
      erased_at = app_now(), updated_at = app_now()
    WHERE id = erased;
  INSERT INTO case_steps (base_id, case_id, kind, at, by_user)
    VALUES (the_case.base_id, erased, 'erased', app_now(), app_user());
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION erase_case(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_case(uuid) TO kyoten_app;
--> statement-breakpoint
-- Of cases that were closed before there was a day for it: the day on which they were, kept for five years.
UPDATE priority_cases c SET closed_on = day, keep_until = (day + interval '5 years')::date
FROM (SELECT p.id, coalesce(
    (SELECT max((s.at AT TIME ZONE 'Asia/Tokyo')::date) FROM case_steps s WHERE s.case_id = p.id AND s.status = 'CLOSED'),
    (p.updated_at AT TIME ZONE 'Asia/Tokyo')::date) AS day
  FROM priority_cases p WHERE p.status = 'CLOSED') closed
WHERE c.id = closed.id AND c.closed_on IS NULL;
--> statement-breakpoint
-- What is due on the cases that are there already: looked at one after the other, not all at once.
INSERT INTO wakes (kind, subject_id, due_at)
SELECT 'cases.tasks', id, now() + row_number() OVER (ORDER BY id) * interval '50 milliseconds'
FROM priority_cases ON CONFLICT DO NOTHING;
