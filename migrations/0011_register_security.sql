-- ---- what the register is kept by: the ward and the base write it, everybody at a desk reads it
ALTER TABLE consent_texts ENABLE ROW LEVEL SECURITY;
CREATE POLICY consent_texts_read ON consent_texts FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR (SELECT app_role()) IN ('ward_staff', 'consultation_staff', 'coordinator', 'base_manager')));
CREATE POLICY consent_texts_write ON consent_texts FOR INSERT WITH CHECK (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('ward_staff', 'base_manager')));
--> statement-breakpoint
ALTER TABLE criteria_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY criteria_versions_read ON criteria_versions FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR (SELECT app_role()) IN ('ward_staff', 'consultation_staff', 'coordinator', 'base_manager')));
CREATE POLICY criteria_versions_write ON criteria_versions FOR INSERT WITH CHECK (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('ward_staff', 'base_manager')));
--> statement-breakpoint
ALTER TABLE register_rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY register_rules_read ON register_rules FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR (SELECT app_role()) IN ('ward_staff', 'consultation_staff', 'coordinator', 'base_manager')));
CREATE POLICY register_rules_write ON register_rules FOR INSERT WITH CHECK (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('ward_staff', 'base_manager')));
--> statement-breakpoint

-- ---- what hangs on a case is seen by who sees the case
ALTER TABLE case_prints ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_prints_all ON case_prints USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) <> 'facility_staff'
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint
-- A facility that has accepted sees the sheet, not the papers behind it.
ALTER TABLE case_attachments ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_attachments_read ON case_attachments FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) <> 'facility_staff'
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
CREATE POLICY case_attachments_write ON case_attachments USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) IN ('ward_staff', 'consultation_staff')
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint
ALTER TABLE attachment_contents ENABLE ROW LEVEL SECURITY;
CREATE POLICY attachment_contents_all ON attachment_contents USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR EXISTS (SELECT 1 FROM case_attachments a WHERE a.id = attachment_id)));
--> statement-breakpoint
ALTER TABLE case_links ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_links_all ON case_links USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) <> 'facility_staff'
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id)
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = other_id))));
--> statement-breakpoint
ALTER TABLE case_merges ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_merges_all ON case_merges USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) <> 'facility_staff'
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = kept_id))));
--> statement-breakpoint
-- What people have written themselves may speak of the person; the other kinds are dates.
ALTER TABLE case_tasks ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_tasks_all ON case_tasks USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR ((SELECT app_role()) = 'base_manager' AND kind <> 'other')
  OR ((SELECT app_role()) <> 'facility_staff'
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint

-- ---- the council: who sits at the table sees the meeting, and of its cases what the seat allows
ALTER TABLE council_seats ENABLE ROW LEVEL SECURITY;
CREATE POLICY council_seats_read ON council_seats FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR organisation_id = (SELECT app_org())
  OR (SELECT app_role()) IN ('ward_staff', 'coordinator', 'base_manager')));
CREATE POLICY council_seats_write ON council_seats USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) = 'ward_staff'));
--> statement-breakpoint
ALTER TABLE council_meetings ENABLE ROW LEVEL SECURITY;
CREATE POLICY council_meetings_read ON council_meetings FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'ward_staff' AND ward_code = ANY ((SELECT app_wards())::text[]))
  OR ((SELECT app_role()) = 'consultation_staff' AND EXISTS (
    SELECT 1 FROM council_seats s WHERE s.meeting_id = council_meetings.id
      AND s.organisation_id = (SELECT app_org())))));
CREATE POLICY council_meetings_write ON council_meetings USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR ((SELECT app_role()) = 'ward_staff' AND ward_code = ANY ((SELECT app_wards())::text[]))));
--> statement-breakpoint
ALTER TABLE council_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY council_items_read ON council_items FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR ((SELECT app_role()) <> 'facility_staff'
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))
  OR ((SELECT app_role()) = 'consultation_staff' AND status <> 'REMOVED' AND EXISTS (
    SELECT 1 FROM council_seats s WHERE s.meeting_id = council_items.meeting_id
      AND s.organisation_id = (SELECT app_org())
      AND coalesce(council_items.sights ->> s.organisation_id::text, s.sees) <> 'NOTHING'))));
CREATE POLICY council_items_write ON council_items USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) = 'ward_staff'
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint

-- ---- a file that is being looked at: its reader's alone. No audit trigger: what is taken over in the
-- end is logged where it arrives.
ALTER TABLE staged_imports ENABLE ROW LEVEL SECURITY;
CREATE POLICY staged_imports_own ON staged_imports
  USING (app_reaches(base_id) AND ((SELECT app_is_system()) OR user_id = (SELECT app_user())));
--> statement-breakpoint
ALTER TABLE import_mappings ENABLE ROW LEVEL SECURITY;
CREATE POLICY import_mappings_own ON import_mappings
  USING (app_reaches(base_id) AND ((SELECT app_is_system()) OR organisation_id = (SELECT app_org())));
--> statement-breakpoint

-- ---- lines of the history: by triggers, as the others of case_steps
CREATE FUNCTION case_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO case_steps (base_id, case_id, kind, at, by_user)
  VALUES (NEW.base_id, NEW.case_id, TG_ARGV[0], app_now(), app_user());
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION case_steps_of_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO case_steps (base_id, case_id, kind, at, by_user)
  SELECT NEW.base_id, two.id, TG_ARGV[0], app_now(), app_user()
  FROM unnest(CASE TG_TABLE_NAME
    WHEN 'case_links' THEN ARRAY[to_jsonb(NEW) ->> 'case_id', to_jsonb(NEW) ->> 'other_id']
    ELSE ARRAY[to_jsonb(NEW) ->> 'kept_id', to_jsonb(NEW) ->> 'merged_id'] END::uuid[]) AS two(id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER case_prints_step AFTER INSERT ON case_prints
  FOR EACH ROW EXECUTE FUNCTION case_step('printed');
CREATE TRIGGER consents_paper_step AFTER UPDATE ON consents
  FOR EACH ROW WHEN (OLD.paper_received_on IS NULL AND NEW.paper_received_on IS NOT NULL)
  EXECUTE FUNCTION case_step('consent-paper-received');
CREATE TRIGGER case_attachments_step AFTER INSERT ON case_attachments
  FOR EACH ROW EXECUTE FUNCTION case_step('attached');
CREATE TRIGGER case_attachments_removal_step AFTER UPDATE ON case_attachments
  FOR EACH ROW WHEN (OLD.removed_at IS NULL AND NEW.removed_at IS NOT NULL)
  EXECUTE FUNCTION case_step('attachment-removed');
CREATE TRIGGER case_links_step AFTER INSERT ON case_links
  FOR EACH ROW EXECUTE FUNCTION case_steps_of_two('linked');
CREATE TRIGGER case_links_undone_step AFTER UPDATE ON case_links
  FOR EACH ROW WHEN (OLD.undone_at IS NULL AND NEW.undone_at IS NOT NULL)
  EXECUTE FUNCTION case_steps_of_two('unlinked');
CREATE TRIGGER case_merges_step AFTER INSERT ON case_merges
  FOR EACH ROW EXECUTE FUNCTION case_steps_of_two('merged');
--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE, DELETE ON council_meetings, council_seats, council_items, case_tasks,
  case_attachments, attachment_contents, case_links, staged_imports, import_mappings TO kyoten_app;
-- Only added to.
GRANT SELECT, INSERT ON consent_texts, criteria_versions, register_rules, case_prints, case_merges
  TO kyoten_app;
--> statement-breakpoint
DO $$ DECLARE audited text; BEGIN
  FOREACH audited IN ARRAY ARRAY['consent_texts', 'criteria_versions', 'register_rules', 'case_prints',
    'case_attachments', 'case_links', 'case_merges', 'case_tasks', 'council_meetings', 'council_seats',
    'council_items'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_insert', audited);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_update', audited);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_delete', audited);
  END LOOP;
END $$;
