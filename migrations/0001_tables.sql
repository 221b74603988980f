CREATE TABLE "audit_chain" (
	"position" bigint PRIMARY KEY NOT NULL,
	"log_id" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_chain_log_id_unique" UNIQUE("log_id")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"base_id" uuid,
	"actor_kind" text NOT NULL,
	"actor_name" text,
	"user_id" uuid,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"fields" text[] NOT NULL,
	"purpose" text
);
--> statement-breakpoint
CREATE TABLE "audit_unsealed" (
	"log_id" bigint PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "emergencies" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"ward_code" text NOT NULL,
	"number" text NOT NULL,
	"state" jsonb NOT NULL,
	"status" text NOT NULL,
	"case_id" uuid,
	"caller" jsonb NOT NULL,
	"caller_phone" text,
	"person" jsonb NOT NULL,
	"person_location" text,
	"person_is_safe" text NOT NULL,
	"situation" text NOT NULL,
	"is_abuse_suspected" boolean NOT NULL,
	"called_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"received_by" uuid NOT NULL,
	"version" integer NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "emergencies_number" UNIQUE("base_id","number")
);
--> statement-breakpoint
CREATE TABLE "emergency_counters" (
	"base_id" uuid NOT NULL,
	"fiscal_year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "emergency_counters_year" UNIQUE("base_id","fiscal_year")
);
--> statement-breakpoint
CREATE TABLE "emergency_entries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"emergency_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"by_user" uuid,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "escalation_log" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"escalation_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"user_id" uuid,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "escalation_policies" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"policy" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "escalation_policies_version" UNIQUE("base_id","version")
);
--> statement-breakpoint
CREATE TABLE "escalations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"state" jsonb NOT NULL,
	"status" text NOT NULL,
	"owner_id" uuid,
	"started_at" timestamp with time zone NOT NULL,
	CONSTRAINT "escalations_subject" UNIQUE("subject_kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "acceptance_conditions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"conditions" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "acceptance_conditions_version" UNIQUE("facility_id","version")
);
--> statement-breakpoint
CREATE TABLE "availability_reports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"physical" text NOT NULL,
	"is_staffed" boolean NOT NULL,
	"is_accepting" boolean NOT NULL,
	"is_unchanged" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid
);
--> statement-breakpoint
CREATE TABLE "facilities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"base_id" uuid NOT NULL,
	"office_no" text NOT NULL,
	"name" text NOT NULL,
	"name_kana" text NOT NULL,
	"corporation" text NOT NULL,
	"municipality_code" text NOT NULL,
	"address" text NOT NULL,
	"phone" text,
	"fax" text,
	"latitude" double precision,
	"longitude" double precision,
	"capacity" integer,
	"kind" text,
	"medical_class" text,
	"stale_after_minutes" integer DEFAULT 720 NOT NULL,
	"search_key" text DEFAULT '' NOT NULL,
	"source_hash" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "facilities_office" UNIQUE("base_id","office_no","name")
);
--> statement-breakpoint
CREATE TABLE "occupancies" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"during" "tstzrange" NOT NULL,
	"emergency_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"released_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"name" text NOT NULL,
	"secured" text NOT NULL,
	"is_wheelchair_accessible" boolean NOT NULL,
	"sex" text NOT NULL,
	"floor" text,
	"medical_care" text[],
	"notes" text,
	"physical" text,
	"is_staffed" boolean,
	"is_accepting" boolean,
	"reported_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rooms_name" UNIQUE("facility_id","name")
);
--> statement-breakpoint
CREATE TABLE "bases" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"ward_codes" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"ward_code" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_hash" text NOT NULL,
	"peer_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_places" (
	"account_hash" text NOT NULL,
	"peer_hash" text NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_places_account_hash_peer_hash_pk" PRIMARY KEY("account_hash","peer_hash")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"ward_codes" text[] NOT NULL,
	"disabled_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "shifts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"slot" text NOT NULL,
	"user_id" uuid NOT NULL,
	"during" "tstzrange" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "contact_methods" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"secret" text,
	"position" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contact_methods_address" UNIQUE("user_id","channel","address")
);
--> statement-breakpoint
CREATE TABLE "dev_inbox" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_attempts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"page_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"contact_method_id" uuid,
	"status" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone,
	"queued_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"message" jsonb NOT NULL,
	"status" text NOT NULL,
	"signal_kind" text,
	"signal_id" uuid,
	"opened_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "match_runs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"emergency_id" uuid NOT NULL,
	"rule_version" text NOT NULL,
	"input" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"emergency_id" uuid NOT NULL,
	"case_id" uuid,
	"facility_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"occupancy_id" uuid NOT NULL,
	"match_run_id" uuid,
	"reference" text NOT NULL,
	"place" integer,
	"state" jsonb NOT NULL,
	"status" text NOT NULL,
	"need" jsonb NOT NULL,
	"planned_end" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"disclosure_ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "searches" (
	"emergency_id" uuid PRIMARY KEY NOT NULL,
	"base_id" uuid NOT NULL,
	"state" jsonb NOT NULL,
	"status" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"base_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"answer" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "live_horizon" (
	"id" integer PRIMARY KEY NOT NULL,
	"removed_to" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wakes" (
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"token" bigint DEFAULT nextval('wake_tokens') NOT NULL,
	"claimed_until" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "wakes_kind_subject_id_pk" PRIMARY KEY("kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "case_counters" (
	"base_id" uuid PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_phones" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"whose" text NOT NULL,
	"relation" text
);
--> statement-breakpoint
CREATE TABLE "case_versions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"changed" text[] NOT NULL,
	"snapshot" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid,
	CONSTRAINT "case_versions_version" UNIQUE("case_id","version")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"given_by" text NOT NULL,
	"proxy_reason" text,
	"scopes" text[] NOT NULL,
	"method" text NOT NULL,
	"text_version" text NOT NULL,
	"text_hash" text NOT NULL,
	"given_on" date NOT NULL,
	"expires_on" date,
	"withdrawn_at" timestamp with time zone,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid
);
--> statement-breakpoint
CREATE TABLE "council_decisions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"council" text NOT NULL,
	"decided_on" date NOT NULL,
	"outcome" text NOT NULL,
	"conditions" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid
);
--> statement-breakpoint
CREATE TABLE "priority_cases" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"ward_code" text NOT NULL,
	"registration_no" text NOT NULL,
	"status" text NOT NULL,
	"status_reason" text,
	"is_provisional" boolean NOT NULL,
	"name" text NOT NULL,
	"name_kana" text NOT NULL,
	"search_key" text NOT NULL,
	"birth_date" date,
	"sex" text NOT NULL,
	"profile" jsonb NOT NULL,
	"consultation_office_id" uuid,
	"has_consent" boolean NOT NULL,
	"consent_scopes" text[] NOT NULL,
	"registered_on" date,
	"next_review_on" date,
	"emergency_id" uuid,
	"import_key" text,
	"import_hash" text,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "priority_cases_registration_no" UNIQUE("base_id","registration_no"),
	CONSTRAINT "priority_cases_import_key" UNIQUE("base_id","import_key")
);
--> statement-breakpoint
CREATE TABLE "stay_notes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"stay_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stays" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"emergency_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"occupancy_id" uuid NOT NULL,
	"offer_id" uuid,
	"state" jsonb NOT NULL,
	"status" text NOT NULL,
	"planned_end" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "emergencies" ADD CONSTRAINT "emergencies_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_entries" ADD CONSTRAINT "emergency_entries_emergency_id_emergencies_id_fk" FOREIGN KEY ("emergency_id") REFERENCES "public"."emergencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation_log" ADD CONSTRAINT "escalation_log_escalation_id_escalations_id_fk" FOREIGN KEY ("escalation_id") REFERENCES "public"."escalations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptance_conditions" ADD CONSTRAINT "acceptance_conditions_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_reports" ADD CONSTRAINT "availability_reports_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_reports" ADD CONSTRAINT "availability_reports_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities" ADD CONSTRAINT "facilities_id_organisations_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupancies" ADD CONSTRAINT "occupancies_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupancies" ADD CONSTRAINT "occupancies_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_base_id_bases_id_fk" FOREIGN KEY ("base_id") REFERENCES "public"."bases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_base_id_bases_id_fk" FOREIGN KEY ("base_id") REFERENCES "public"."bases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_methods" ADD CONSTRAINT "contact_methods_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_attempts" ADD CONSTRAINT "page_attempts_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_attempts" ADD CONSTRAINT "page_attempts_contact_method_id_contact_methods_id_fk" FOREIGN KEY ("contact_method_id") REFERENCES "public"."contact_methods"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_emergency_id_emergencies_id_fk" FOREIGN KEY ("emergency_id") REFERENCES "public"."emergencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_emergency_id_emergencies_id_fk" FOREIGN KEY ("emergency_id") REFERENCES "public"."emergencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_occupancy_id_occupancies_id_fk" FOREIGN KEY ("occupancy_id") REFERENCES "public"."occupancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_match_run_id_match_runs_id_fk" FOREIGN KEY ("match_run_id") REFERENCES "public"."match_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "searches" ADD CONSTRAINT "searches_emergency_id_emergencies_id_fk" FOREIGN KEY ("emergency_id") REFERENCES "public"."emergencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_phones" ADD CONSTRAINT "case_phones_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_versions" ADD CONSTRAINT "case_versions_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_decisions" ADD CONSTRAINT "council_decisions_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD CONSTRAINT "priority_cases_consultation_office_id_organisations_id_fk" FOREIGN KEY ("consultation_office_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stay_notes" ADD CONSTRAINT "stay_notes_stay_id_stays_id_fk" FOREIGN KEY ("stay_id") REFERENCES "public"."stays"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_emergency_id_emergencies_id_fk" FOREIGN KEY ("emergency_id") REFERENCES "public"."emergencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_occupancy_id_occupancies_id_fk" FOREIGN KEY ("occupancy_id") REFERENCES "public"."occupancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject_kind","subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_log_user" ON "audit_log" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "emergencies_running" ON "emergencies" USING btree ("base_id","closed_at","received_at");--> statement-breakpoint
CREATE INDEX "emergencies_case" ON "emergencies" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "emergencies_caller" ON "emergencies" USING btree ("base_id","caller_phone");--> statement-breakpoint
CREATE INDEX "emergency_entries_emergency" ON "emergency_entries" USING btree ("emergency_id","at");--> statement-breakpoint
CREATE INDEX "escalation_log_escalation" ON "escalation_log" USING btree ("escalation_id","at");--> statement-breakpoint
CREATE INDEX "escalations_status" ON "escalations" USING btree ("base_id","status");--> statement-breakpoint
CREATE INDEX "availability_reports_room" ON "availability_reports" USING btree ("room_id","at");--> statement-breakpoint
CREATE INDEX "facilities_municipality" ON "facilities" USING btree ("base_id","municipality_code");--> statement-breakpoint
CREATE INDEX "occupancies_room" ON "occupancies" USING btree ("room_id");--> statement-breakpoint
CREATE INDEX "occupancies_emergency" ON "occupancies" USING btree ("emergency_id");--> statement-breakpoint
CREATE INDEX "rooms_base" ON "rooms" USING btree ("base_id");--> statement-breakpoint
CREATE INDEX "organisations_base" ON "organisations" USING btree ("base_id","kind");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_failures_account" ON "sign_in_failures" USING btree ("account_hash","at");--> statement-breakpoint
CREATE INDEX "sign_in_failures_peer" ON "sign_in_failures" USING btree ("peer_hash","at");--> statement-breakpoint
CREATE INDEX "users_organisation" ON "users" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "shifts_user" ON "shifts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "page_attempts_page" ON "page_attempts" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "pages_subject" ON "pages" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "pages_user" ON "pages" USING btree ("user_id","status");--> statement-breakpoint
CREATE INDEX "match_runs_emergency" ON "match_runs" USING btree ("emergency_id","at");--> statement-breakpoint
CREATE INDEX "offers_emergency" ON "offers" USING btree ("emergency_id","sent_at");--> statement-breakpoint
CREATE INDEX "offers_facility" ON "offers" USING btree ("facility_id","status");--> statement-breakpoint
CREATE INDEX "offers_case" ON "offers" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "events_xid" ON "events" USING btree ("xid");--> statement-breakpoint
CREATE INDEX "events_at" ON "events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "idempotency_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "wakes_due" ON "wakes" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "case_phones_phone" ON "case_phones" USING btree ("base_id","phone");--> statement-breakpoint
CREATE INDEX "case_phones_case" ON "case_phones" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "consents_case" ON "consents" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "council_decisions_case" ON "council_decisions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "priority_cases_ward" ON "priority_cases" USING btree ("base_id","ward_code","status");--> statement-breakpoint
CREATE INDEX "priority_cases_search" ON "priority_cases" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "stay_notes_stay" ON "stay_notes" USING btree ("stay_id","at");--> statement-breakpoint
CREATE INDEX "stays_facility" ON "stays" USING btree ("facility_id","status");--> statement-breakpoint
CREATE UNIQUE INDEX "stays_emergency" ON "stays" USING btree ("emergency_id") WHERE status <> 'cancelled';