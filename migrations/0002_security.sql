-- Constraints, row-level security, grants, the audit log and its chain: what drizzle cannot say.
ALTER TABLE occupancies ADD CONSTRAINT occupancies_no_overlap
  EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE (released_at IS NULL);
--> statement-breakpoint
ALTER TABLE shifts ADD CONSTRAINT shifts_no_overlap
  EXCLUDE USING gist (base_id WITH =, slot WITH =, during WITH &&);
--> statement-breakpoint
CREATE INDEX audit_log_time ON audit_log USING brin (at);
--> statement-breakpoint

-- ---- identity
ALTER TABLE bases ENABLE ROW LEVEL SECURITY;
CREATE POLICY bases_read ON bases FOR SELECT USING (app_reaches(id));
CREATE POLICY bases_write ON bases FOR INSERT WITH CHECK ((SELECT app_is_system()));
--> statement-breakpoint
ALTER TABLE organisations ENABLE ROW LEVEL SECURITY;
CREATE POLICY organisations_read ON organisations FOR SELECT USING (app_reaches(base_id));
CREATE POLICY organisations_write ON organisations
  USING (app_reaches(base_id) AND ((SELECT app_is_system()) OR (SELECT app_role()) = 'admin'));
--> statement-breakpoint
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY users_read ON users FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')
  OR id = (SELECT app_user()) OR organisation_id = (SELECT app_org())));
CREATE POLICY users_write ON users
  USING (app_reaches(base_id) AND ((SELECT app_is_system()) OR (SELECT app_role()) = 'admin'));
--> statement-breakpoint
ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
CREATE POLICY sessions_own ON sessions
  USING ((SELECT app_is_system()) OR user_id = (SELECT app_user()));
--> statement-breakpoint
ALTER TABLE sign_in_failures ENABLE ROW LEVEL SECURITY;
CREATE POLICY sign_in_failures_system ON sign_in_failures USING ((SELECT app_is_system()));
--> statement-breakpoint
ALTER TABLE sign_in_places ENABLE ROW LEVEL SECURITY;
CREATE POLICY sign_in_places_system ON sign_in_places USING ((SELECT app_is_system()));
--> statement-breakpoint
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY idempotency_keys_own ON idempotency_keys
  USING ((SELECT app_is_system()) OR user_id = (SELECT app_user()));
--> statement-breakpoint
INSERT INTO live_horizon (id, removed_to) VALUES (1, '0');
--> statement-breakpoint
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE POLICY events_base ON events USING (app_reaches(base_id));
--> statement-breakpoint

-- ---- facilities
ALTER TABLE facilities ENABLE ROW LEVEL SECURITY;
CREATE POLICY facilities_read ON facilities FOR SELECT USING (app_reaches(base_id));
CREATE POLICY facilities_write ON facilities USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')
  OR ((SELECT app_role()) = 'facility_staff' AND id = (SELECT app_org()))));
--> statement-breakpoint
ALTER TABLE acceptance_conditions ENABLE ROW LEVEL SECURITY;
CREATE POLICY acceptance_conditions_all ON acceptance_conditions USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
--> statement-breakpoint
ALTER TABLE rooms ENABLE ROW LEVEL SECURITY;
CREATE POLICY rooms_all ON rooms USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
--> statement-breakpoint
ALTER TABLE availability_reports ENABLE ROW LEVEL SECURITY;
CREATE POLICY availability_reports_all ON availability_reports USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
--> statement-breakpoint
ALTER TABLE occupancies ENABLE ROW LEVEL SECURITY;
CREATE POLICY occupancies_read ON occupancies FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
CREATE POLICY occupancies_write ON occupancies USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint

-- ---- on-call, paging, escalation
ALTER TABLE shifts ENABLE ROW LEVEL SECURITY;
CREATE POLICY shifts_read ON shifts FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager', 'admin')));
CREATE POLICY shifts_write ON shifts USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE contact_methods ENABLE ROW LEVEL SECURITY;
CREATE POLICY contact_methods_all ON contact_methods USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) = 'base_manager' OR user_id = (SELECT app_user())));
--> statement-breakpoint
ALTER TABLE pages ENABLE ROW LEVEL SECURITY;
CREATE POLICY pages_all ON pages USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR user_id = (SELECT app_user())));
--> statement-breakpoint
ALTER TABLE page_attempts ENABLE ROW LEVEL SECURITY;
CREATE POLICY page_attempts_all ON page_attempts USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR EXISTS (SELECT 1 FROM pages p WHERE p.id = page_id)));
--> statement-breakpoint
ALTER TABLE dev_inbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY dev_inbox_system ON dev_inbox USING ((SELECT app_is_system()));
--> statement-breakpoint
ALTER TABLE escalation_policies ENABLE ROW LEVEL SECURITY;
CREATE POLICY escalation_policies_read ON escalation_policies FOR SELECT USING (app_reaches(base_id)
  AND ((SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
CREATE POLICY escalation_policies_write ON escalation_policies USING (app_reaches(base_id)
  AND ((SELECT app_is_system()) OR (SELECT app_role()) = 'base_manager'));
--> statement-breakpoint
ALTER TABLE escalations ENABLE ROW LEVEL SECURITY;
CREATE POLICY escalations_all ON escalations USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE escalation_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY escalation_log_all ON escalation_log USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint

-- ---- placement: read before cases and emergencies, whose policies look here
ALTER TABLE match_runs ENABLE ROW LEVEL SECURITY;
CREATE POLICY match_runs_all ON match_runs USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE searches ENABLE ROW LEVEL SECURITY;
CREATE POLICY searches_all ON searches USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE offers ENABLE ROW LEVEL SECURITY;
CREATE POLICY offers_all ON offers USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
--> statement-breakpoint
ALTER TABLE stays ENABLE ROW LEVEL SECURITY;
CREATE POLICY stays_all ON stays USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND facility_id = (SELECT app_org()))));
--> statement-breakpoint
ALTER TABLE stay_notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY stay_notes_all ON stay_notes USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR EXISTS (SELECT 1 FROM stays s WHERE s.id = stay_id)));
--> statement-breakpoint

-- ---- priority cases: the base sees a person only while a consent holds (or the case is provisional);
-- a facility only the person it has accepted, until the stay is over or the consent withdrawn
ALTER TABLE priority_cases ENABLE ROW LEVEL SECURITY;
CREATE POLICY priority_cases_read ON priority_cases FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR ((SELECT app_role()) IN ('coordinator', 'base_manager') AND (has_consent OR is_provisional))
  OR ((SELECT app_role()) = 'ward_staff' AND ward_code = ANY ((SELECT app_wards())::text[]))
  OR ((SELECT app_role()) = 'consultation_staff' AND consultation_office_id = (SELECT app_org()))
  OR ((SELECT app_role()) = 'facility_staff' AND (has_consent OR is_provisional) AND EXISTS (
    SELECT 1 FROM offers o WHERE o.case_id = priority_cases.id AND o.facility_id = (SELECT app_org())
      AND o.status = 'accepted' AND o.disclosure_ended_at IS NULL))));
CREATE POLICY priority_cases_write ON priority_cases USING (app_reaches(base_id) AND (
  (SELECT app_is_system())
  OR ((SELECT app_role()) = 'ward_staff' AND ward_code = ANY ((SELECT app_wards())::text[]))
  OR ((SELECT app_role()) = 'consultation_staff' AND consultation_office_id = (SELECT app_org()))));
--> statement-breakpoint
ALTER TABLE case_phones ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_phones_read ON case_phones FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id)));
CREATE POLICY case_phones_write ON case_phones USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) IN ('ward_staff', 'consultation_staff')
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint
ALTER TABLE consents ENABLE ROW LEVEL SECURITY;
CREATE POLICY consents_read ON consents FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id)));
CREATE POLICY consents_write ON consents USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) IN ('ward_staff', 'consultation_staff')
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint
ALTER TABLE council_decisions ENABLE ROW LEVEL SECURITY;
CREATE POLICY council_decisions_read ON council_decisions FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id)));
CREATE POLICY council_decisions_write ON council_decisions USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) IN ('ward_staff', 'consultation_staff')
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint
ALTER TABLE case_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_versions_read ON case_versions FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id)));
CREATE POLICY case_versions_write ON case_versions USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR ((SELECT app_role()) IN ('ward_staff', 'consultation_staff')
    AND EXISTS (SELECT 1 FROM priority_cases c WHERE c.id = case_id))));
--> statement-breakpoint
ALTER TABLE case_counters ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_counters_all ON case_counters USING (app_reaches(base_id));
--> statement-breakpoint

-- ---- emergencies
ALTER TABLE emergencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY emergencies_read ON emergencies FOR SELECT USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')
  OR ((SELECT app_role()) = 'facility_staff' AND EXISTS (
    SELECT 1 FROM offers o WHERE o.emergency_id = emergencies.id
      AND o.facility_id = (SELECT app_org())
      AND o.status = 'accepted' AND o.disclosure_ended_at IS NULL))));
CREATE POLICY emergencies_write ON emergencies USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE emergency_entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY emergency_entries_all ON emergency_entries USING (app_reaches(base_id) AND (
  (SELECT app_is_system()) OR (SELECT app_role()) IN ('coordinator', 'base_manager')));
--> statement-breakpoint
ALTER TABLE emergency_counters ENABLE ROW LEVEL SECURITY;
CREATE POLICY emergency_counters_all ON emergency_counters USING (app_reaches(base_id));
--> statement-breakpoint

-- ---- the audit log: rows come from triggers and recordRead, in the transaction they speak of
ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_log_read ON audit_log FOR SELECT
  USING (((SELECT app_is_system()) AND (SELECT app_base()) IS NULL) OR (base_id = (SELECT app_base())
    AND ((SELECT app_is_system()) OR (SELECT app_role()) = 'auditor')));
CREATE POLICY audit_log_add ON audit_log FOR INSERT WITH CHECK (app_reaches(base_id));
ALTER TABLE audit_chain ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_chain_read ON audit_chain FOR SELECT
  USING ((SELECT app_is_system()) OR (SELECT app_role()) = 'auditor');
ALTER TABLE audit_unsealed ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- One statement, one insert: an import of thousands of rows must not hold its transaction open for the
-- log. Values are never logged, only which columns changed.
CREATE FUNCTION audit_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  who_kind text := coalesce(nullif(current_setting('app.actor', true), ''), 'database');
  who_name text := nullif(current_setting('app.actor_name', true), '');
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO audit_log (at, base_id, actor_kind, actor_name, user_id, action, subject_kind, subject_id, fields)
    SELECT app_now(), (r ->> 'base_id')::uuid, who_kind, who_name, app_user(), 'insert', TG_TABLE_NAME,
      coalesce(r ->> 'id', r ->> 'emergency_id'), '{}'
    FROM (SELECT to_jsonb(n) AS r FROM new_rows n) s;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_log (at, base_id, actor_kind, actor_name, user_id, action, subject_kind, subject_id, fields)
    SELECT app_now(), (r ->> 'base_id')::uuid, who_kind, who_name, app_user(), 'delete', TG_TABLE_NAME,
      coalesce(r ->> 'id', r ->> 'emergency_id'), '{}'
    FROM (SELECT to_jsonb(o) AS r FROM old_rows o) s;
  ELSE
    INSERT INTO audit_log (at, base_id, actor_kind, actor_name, user_id, action, subject_kind, subject_id, fields)
    SELECT app_now(), (n.r ->> 'base_id')::uuid, who_kind, who_name, app_user(), 'update', TG_TABLE_NAME, n.key,
      ARRAY(SELECT k FROM jsonb_object_keys(n.r) k WHERE n.r -> k IS DISTINCT FROM o.r -> k ORDER BY k)
    FROM (SELECT to_jsonb(t) AS r, coalesce(to_jsonb(t) ->> 'id', to_jsonb(t) ->> 'emergency_id') AS key FROM new_rows t) n
    JOIN (SELECT to_jsonb(t) AS r, coalesce(to_jsonb(t) ->> 'id', to_jsonb(t) ->> 'emergency_id') AS key FROM old_rows t) o
      ON o.key = n.key;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION audit_put_down() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO audit_unsealed (log_id) SELECT id FROM new_rows;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_log_put_down AFTER INSERT ON audit_log
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_put_down();
--> statement-breakpoint
DO $$ DECLARE audited text; BEGIN
  FOREACH audited IN ARRAY ARRAY['organisations', 'users', 'priority_cases', 'consents',
    'council_decisions', 'facilities', 'acceptance_conditions', 'rooms', 'occupancies', 'shifts',
    'contact_methods', 'pages', 'escalation_policies', 'escalations', 'emergencies', 'searches',
    'offers', 'stays', 'stay_notes'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_insert', audited);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_update', audited);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit_rows()', audited || '_audit_delete', audited);
  END LOOP;
END $$;
--> statement-breakpoint
-- One row's place in the chain. Text of a row: its jsonb in UTC, so that it is the same for ever.
CREATE FUNCTION audit_hash(previous bytea, entry audit_log) RETURNS bytea LANGUAGE sql IMMUTABLE
  SET timezone = 'UTC'
  RETURN sha256(previous || convert_to(to_jsonb(entry)::text, 'UTF8'));
--> statement-breakpoint
-- Seals what has been committed, oldest first; returns how many rows. One sealer at a time.
CREATE FUNCTION audit_seal(most integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  entry audit_log;
  last_position bigint;
  last_hash bytea;
  sealed integer := 0;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('kyoten.audit_seal')) THEN RETURN 0; END IF;
  SELECT position, hash INTO last_position, last_hash FROM audit_chain ORDER BY position DESC LIMIT 1;
  last_position := coalesce(last_position, 0);
  last_hash := coalesce(last_hash, ''::bytea);
  FOR entry IN SELECT l.* FROM audit_unsealed u JOIN audit_log l ON l.id = u.log_id ORDER BY l.id LIMIT most LOOP
    last_position := last_position + 1;
    last_hash := audit_hash(last_hash, entry);
    INSERT INTO audit_chain (position, log_id, hash, sealed_at) VALUES (last_position, entry.id, last_hash, now());
    DELETE FROM audit_unsealed WHERE log_id = entry.id;
    sealed := sealed + 1;
  END LOOP;
  RETURN sealed;
END $$;
--> statement-breakpoint
-- The first position whose row was changed, removed or put in between; null when the chain holds.
-- head_hash: of the newest position, as the chain says it and its rows bear it out. waiting: rows not yet sealed.
CREATE FUNCTION audit_verify() RETURNS TABLE (broken_at bigint, checked bigint, head_hash bytea, waiting bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  link audit_chain;
  entry audit_log;
  last_hash bytea := ''::bytea;
BEGIN
  checked := 0;
  SELECT count(*) INTO waiting FROM audit_unsealed;
  FOR link IN SELECT * FROM audit_chain ORDER BY position LOOP
    SELECT * INTO entry FROM audit_log WHERE id = link.log_id;
    IF NOT FOUND OR link.position <> checked + 1 OR link.hash <> audit_hash(last_hash, entry) THEN
      broken_at := link.position;
      RETURN NEXT;
      RETURN;
    END IF;
    last_hash := link.hash;
    head_hash := link.hash;
    checked := checked + 1;
  END LOOP;
  IF EXISTS (SELECT 1 FROM audit_log l WHERE NOT EXISTS (SELECT 1 FROM audit_chain c WHERE c.log_id = l.id)
    AND NOT EXISTS (SELECT 1 FROM audit_unsealed u WHERE u.log_id = l.id)) THEN
    broken_at := checked + 1;
  END IF;
  RETURN NEXT;
END $$;
--> statement-breakpoint

-- ---- the application may use rows; it owns nothing, and what is a record it can only add to
GRANT USAGE ON SCHEMA public TO kyoten_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO kyoten_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO kyoten_app;
REVOKE UPDATE, DELETE ON audit_log, case_versions, council_decisions, emergency_entries, escalation_log, match_runs, availability_reports FROM kyoten_app;
REVOKE INSERT, UPDATE, DELETE ON audit_chain FROM kyoten_app;
REVOKE ALL ON audit_unsealed FROM kyoten_app;
REVOKE EXECUTE ON FUNCTION audit_seal(integer), audit_verify() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_seal(integer), audit_verify() TO kyoten_app;
