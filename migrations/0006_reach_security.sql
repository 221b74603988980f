-- ---- what the self-check asks every minute must not grow with the years
CREATE INDEX escalations_unsettled ON escalations (id) WHERE status <> 'settled';
--> statement-breakpoint
-- Figures of a period.
CREATE INDEX escalations_started ON escalations (base_id, started_at);
--> statement-breakpoint
CREATE INDEX page_attempts_unsent ON page_attempts (due_at) WHERE status IN ('queued', 'sending');
--> statement-breakpoint
CREATE INDEX pages_open ON pages (opened_at) WHERE status = 'open';
--> statement-breakpoint
-- A receipt names the message as its carrier does; a reply names the code that it answers.
CREATE INDEX page_attempts_provider_ref ON page_attempts (provider_ref) WHERE provider_ref IS NOT NULL;
--> statement-breakpoint
CREATE INDEX page_attempts_reply_code ON page_attempts (reply_code) WHERE reply_code IS NOT NULL;
--> statement-breakpoint

-- What was there before is known to work: it has been paged, and shifts that have begun were kept.
UPDATE contact_methods SET verified_at = created_at;
--> statement-breakpoint
UPDATE shifts SET answered_at = lower(during) WHERE lower(during) <= now();
--> statement-breakpoint

-- ---- on-call
ALTER TABLE rotations ENABLE ROW LEVEL SECURITY;
CREATE POLICY rotations_read ON rotations FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')));
CREATE POLICY rotations_write ON rotations USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE plan_faults ENABLE ROW LEVEL SECURITY;
CREATE POLICY plan_faults_read ON plan_faults FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')));
CREATE POLICY plan_faults_write ON plan_faults USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE swaps ENABLE ROW LEVEL SECURITY;
CREATE POLICY swaps_all ON swaps USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE time_off ENABLE ROW LEVEL SECURITY;
CREATE POLICY time_off_all ON time_off USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
-- Its owner's, and a manager's, who can revoke it. Who reads the feed shows the token: the house looks.
ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY;
CREATE POLICY calendar_feeds_all ON calendar_feeds USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) = 'base_manager' OR owner_id = (SELECT app_user())));
--> statement-breakpoint

-- ---- paging: keys and carriers are the house's alone
ALTER TABLE house_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY house_keys_system ON house_keys USING ((SELECT app_is_system()));
--> statement-breakpoint
ALTER TABLE provider_health ENABLE ROW LEVEL SECURITY;
CREATE POLICY provider_health_system ON provider_health USING ((SELECT app_is_system()));
--> statement-breakpoint

-- ---- escalation
ALTER TABLE alarms ENABLE ROW LEVEL SECURITY;
CREATE POLICY alarms_read ON alarms FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')));
CREATE POLICY alarms_write ON alarms USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) = 'base_manager'));
--> statement-breakpoint

-- ---- readiness
ALTER TABLE drills ENABLE ROW LEVEL SECURITY;
CREATE POLICY drills_read ON drills FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')));
CREATE POLICY drills_write ON drills USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) = 'base_manager'));
--> statement-breakpoint
ALTER TABLE drill_calls ENABLE ROW LEVEL SECURITY;
CREATE POLICY drill_calls_read ON drill_calls FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')));
CREATE POLICY drill_calls_write ON drill_calls USING (app_reaches(base_id) AND (SELECT app_is_system()));
--> statement-breakpoint
ALTER TABLE readiness_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY readiness_settings_read ON readiness_settings FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')));
CREATE POLICY readiness_settings_write ON readiness_settings USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) = 'base_manager'));
--> statement-breakpoint
ALTER TABLE self_checks ENABLE ROW LEVEL SECURITY;
CREATE POLICY self_checks_system ON self_checks USING ((SELECT app_is_system()));
--> statement-breakpoint
ALTER TABLE probes ENABLE ROW LEVEL SECURITY;
CREATE POLICY probes_read ON probes FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')));
CREATE POLICY probes_write ON probes USING (app_reaches(base_id) AND (SELECT app_is_system()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON rotations, plan_faults, swaps, time_off, calendar_feeds,
  house_keys, provider_health, alarms, drills, drill_calls, readiness_settings, self_checks, probes
  TO kyoten_app;
--> statement-breakpoint
DO $$ DECLARE audited text; BEGIN
  FOREACH audited IN ARRAY ARRAY['rotations', 'plan_faults', 'swaps', 'time_off', 'calendar_feeds',
    'alarms', 'drills'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_insert', audited);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_update', audited);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_delete', audited);
  END LOOP;
END $$;
