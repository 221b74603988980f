-- A span of the past is asked for with a span of its own: the board over days.
CREATE INDEX occupancies_during ON occupancies USING gist (base_id, during);
--> statement-breakpoint
CREATE INDEX closures_during ON closures USING gist (base_id, during) WHERE cancelled_at IS NULL;
--> statement-breakpoint
-- A room is secured by one contract at a time.
ALTER TABLE room_contracts ADD CONSTRAINT room_contracts_no_overlap
  EXCLUDE USING gist (room_id WITH =, daterange(from_day, until_day, '[]') WITH &&)
  WHERE (removed_at IS NULL);
--> statement-breakpoint
CREATE UNIQUE INDEX report_rounds_one_open ON report_rounds (base_id) WHERE closed_at IS NULL;
--> statement-breakpoint

-- ---- facilities
ALTER TABLE facility_contacts ENABLE ROW LEVEL SECURITY;
CREATE POLICY facility_contacts_all ON facility_contacts USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
--> statement-breakpoint
ALTER TABLE surge_reports ENABLE ROW LEVEL SECURITY;
CREATE POLICY surge_reports_all ON surge_reports USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
--> statement-breakpoint
ALTER TABLE closures ENABLE ROW LEVEL SECURITY;
CREATE POLICY closures_all ON closures USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
--> statement-breakpoint
-- What was agreed with the base is the base's to write.
ALTER TABLE room_contracts ENABLE ROW LEVEL SECURITY;
CREATE POLICY room_contracts_read ON room_contracts FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
CREATE POLICY room_contracts_write ON room_contracts USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) = 'base_manager'));
--> statement-breakpoint
ALTER TABLE facility_boards ENABLE ROW LEVEL SECURITY;
CREATE POLICY facility_boards_read ON facility_boards FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE board_reads ENABLE ROW LEVEL SECURITY;
CREATE POLICY board_reads_all ON board_reads USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint

-- ---- asking facilities for their rooms
ALTER TABLE report_rounds ENABLE ROW LEVEL SECURITY;
CREATE POLICY report_rounds_all ON report_rounds USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE report_round_facilities ENABLE ROW LEVEL SECURITY;
CREATE POLICY report_round_facilities_all ON report_round_facilities USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint

-- ---- placement
ALTER TABLE match_rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY match_rules_read ON match_rules FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
CREATE POLICY match_rules_write ON match_rules USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) = 'base_manager'));
--> statement-breakpoint
ALTER TABLE decline_reviews ENABLE ROW LEVEL SECURITY;
CREATE POLICY decline_reviews_all ON decline_reviews USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE fallback_contacts ENABLE ROW LEVEL SECURITY;
CREATE POLICY fallback_contacts_all ON fallback_contacts USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE fallback_calls ENABLE ROW LEVEL SECURITY;
CREATE POLICY fallback_calls_all ON fallback_calls USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint

-- ---- stays
ALTER TABLE support_meetings ENABLE ROW LEVEL SECURITY;
CREATE POLICY support_meetings_all ON support_meetings USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
-- Whoever has to do something sees that, and can say that it is done.
ALTER TABLE review_tasks ENABLE ROW LEVEL SECURITY;
CREATE POLICY review_tasks_all ON review_tasks USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR assignee_id = (SELECT app_user())));
--> statement-breakpoint
-- Who may see the case sees its trials; the facility sees its own without that.
ALTER TABLE trial_stays ENABLE ROW LEVEL SECURITY;
CREATE POLICY trial_stays_all ON trial_stays USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))
  OR ((SELECT app_role()) IN ('coordinator', 'base_manager', 'ward_staff', 'consultation_staff')
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint

-- ---- cases
ALTER TABLE known_facilities ENABLE ROW LEVEL SECURITY;
CREATE POLICY known_facilities_all ON known_facilities USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR ((SELECT app_role()) IN ('coordinator', 'base_manager', 'ward_staff', 'consultation_staff')
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON facility_contacts, closures, room_contracts, report_rounds,
  report_round_facilities, fallback_contacts, support_meetings, review_tasks, trial_stays,
  known_facilities TO kyoten_app;
--> statement-breakpoint
-- Only added to.
GRANT SELECT, INSERT ON surge_reports, board_reads, match_rules, decline_reviews, fallback_calls
  TO kyoten_app;
--> statement-breakpoint
GRANT SELECT ON facility_boards TO kyoten_app;
--> statement-breakpoint
DO $$ DECLARE audited text; BEGIN
  FOREACH audited IN ARRAY ARRAY['facility_contacts', 'surge_reports', 'closures', 'room_contracts',
    'report_rounds', 'report_round_facilities', 'match_rules', 'decline_reviews', 'fallback_contacts',
    'fallback_calls', 'support_meetings', 'review_tasks', 'trial_stays', 'known_facilities'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_insert', audited);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_update', audited);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_delete', audited);
  END LOOP;
END $$;
