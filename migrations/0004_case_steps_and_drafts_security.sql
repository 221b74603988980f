-- ---- what happened to a case beside edits, consents and decisions: one line per new status and per
-- consent taken back. By triggers, so that no step, import or midnight can leave it out.
ALTER TABLE case_steps ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_steps_read ON case_steps FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id)));
GRANT SELECT ON case_steps TO kyoten_app;
--> statement-breakpoint
CREATE FUNCTION case_status_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO case_steps (base_id, case_id, kind, status, at, by_user)
  VALUES (NEW.base_id, NEW.id, 'status-changed', NEW.status, app_now(), app_user());
  RETURN NULL;
END $$;
--> statement-breakpoint
-- A case begins as a draft; only a list that was handed in with consents begins further on.
CREATE TRIGGER priority_cases_first_status AFTER INSERT ON priority_cases
  FOR EACH ROW WHEN (NEW.status <> 'DRAFT') EXECUTE FUNCTION case_status_step();
CREATE TRIGGER priority_cases_next_status AFTER UPDATE ON priority_cases
  FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION case_status_step();
--> statement-breakpoint
-- A withdrawal takes back every consent of the case in one statement: one line for all of them.
CREATE FUNCTION case_withdrawal_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO case_steps (base_id, case_id, kind, at, by_user)
  SELECT DISTINCT n.base_id, n.case_id, 'consent-withdrawn', app_now(), app_user()
  FROM new_rows n JOIN old_rows o ON o.id = n.id
  WHERE o.withdrawn_at IS NULL AND n.withdrawn_at IS NOT NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER consents_withdrawal AFTER UPDATE ON consents
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION case_withdrawal_step();
--> statement-breakpoint
-- Who took a consent back before there was this table was not written down.
INSERT INTO case_steps (base_id, case_id, kind, at)
SELECT DISTINCT base_id, case_id, 'consent-withdrawn', withdrawn_at FROM consents WHERE withdrawn_at IS NOT NULL;
--> statement-breakpoint

-- ---- drafts: their writer's alone, not even a manager's. The house reaches them to forget old ones.
-- No audit trigger: these are keystrokes, saved every few seconds; nobody can reach another's data
-- through them, and what is sent in the end is logged where it arrives.
ALTER TABLE drafts ENABLE ROW LEVEL SECURITY;
CREATE POLICY drafts_own ON drafts
  USING (app_reaches(base_id) AND ((SELECT app_is_system()) OR user_id = (SELECT app_user())));
GRANT SELECT, INSERT, UPDATE, DELETE ON drafts TO kyoten_app;
