CREATE TABLE "attachment_contents" (
	"attachment_id" uuid PRIMARY KEY NOT NULL,
	"base_id" uuid NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_attachments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"hash" text NOT NULL,
	"note" text,
	"object_key" text,
	"uploaded_at" timestamp with time zone NOT NULL,
	"uploaded_by" uuid,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	"forgotten_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"headings" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_mappings_headings" UNIQUE("organisation_id","headings")
);
--> statement-breakpoint
CREATE TABLE "staged_imports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"source" text NOT NULL,
	"header" jsonb NOT NULL,
	"rows" jsonb NOT NULL,
	"mapping" jsonb NOT NULL,
	"status" text NOT NULL,
	"created" integer,
	"changed" integer,
	"unchanged" integer,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid,
	"undone_at" timestamp with time zone,
	"undone_by" uuid
);
--> statement-breakpoint
CREATE TABLE "case_merges" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"taken" text[] NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid,
	CONSTRAINT "case_merges_merged_id_unique" UNIQUE("merged_id")
);
--> statement-breakpoint
CREATE TABLE "case_tasks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source_id" uuid NOT NULL,
	"title" text,
	"due_on" date NOT NULL,
	"due_reason" text,
	"assignee_id" uuid,
	"status" text NOT NULL,
	"result" text,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"reminded_on" date,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "case_tasks_source" UNIQUE("case_id","kind","source_id")
);
--> statement-breakpoint
CREATE TABLE "council_items" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"purpose" text NOT NULL,
	"sights" jsonb NOT NULL,
	"status" text NOT NULL,
	"decision_id" uuid,
	"status_reason" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "council_meetings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"ward_code" text NOT NULL,
	"name" text NOT NULL,
	"held_on" date NOT NULL,
	"starts_at" text,
	"place" text,
	"status" text NOT NULL,
	"status_reason" text,
	"minutes" text,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "council_seats" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"sees" text NOT NULL,
	CONSTRAINT "council_seats_organisation" UNIQUE("meeting_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "case_prints" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid
);
--> statement-breakpoint
CREATE TABLE "consent_texts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"version" text NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"valid_months" integer,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "consent_texts_version" UNIQUE("base_id","version")
);
--> statement-breakpoint
CREATE TABLE "criteria_versions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"criteria" jsonb NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid,
	CONSTRAINT "criteria_versions_version" UNIQUE("base_id","version")
);
--> statement-breakpoint
CREATE TABLE "register_rules" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid,
	CONSTRAINT "register_rules_version" UNIQUE("base_id","version")
);
--> statement-breakpoint
DROP INDEX "priority_cases_search";--> statement-breakpoint
ALTER TABLE "case_versions" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "consent_text_id" uuid;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "paper_due_on" date;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "paper_received_on" date;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "decision_support" text;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "council_decisions" ADD COLUMN "minutes" text;--> statement-breakpoint
ALTER TABLE "council_decisions" ADD COLUMN "council_item_id" uuid;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "sound_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "search_grams" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "search_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "keeper_id" uuid;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "keep_until" date;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "has_crisis_plan" boolean GENERATED ALWAYS AS (coalesce(profile #>> '{crisisPlan,calm,actions}', '') ~ '[^ \t\r\n\u3000]' or coalesce(profile #>> '{crisisPlan,warning,actions}', '') ~ '[^ \t\r\n\u3000]' or coalesce(profile #>> '{crisisPlan,emergency,actions}', '') ~ '[^ \t\r\n\u3000]' or coalesce(profile #> '{crisisPlan,calm,steps,0}', profile #> '{crisisPlan,warning,steps,0}', profile #> '{crisisPlan,emergency,steps,0}') is not null) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD COLUMN "has_trial_stay" boolean GENERATED ALWAYS AS (profile #> '{trialStays,0}' is not null) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "attachment_contents" ADD CONSTRAINT "attachment_contents_attachment_id_case_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."case_attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_attachments" ADD CONSTRAINT "case_attachments_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_other_id_priority_cases_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_merges" ADD CONSTRAINT "case_merges_kept_id_priority_cases_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_merges" ADD CONSTRAINT "case_merges_merged_id_priority_cases_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_tasks" ADD CONSTRAINT "case_tasks_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_tasks" ADD CONSTRAINT "case_tasks_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_items" ADD CONSTRAINT "council_items_meeting_id_council_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."council_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_items" ADD CONSTRAINT "council_items_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_seats" ADD CONSTRAINT "council_seats_meeting_id_council_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."council_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_seats" ADD CONSTRAINT "council_seats_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_prints" ADD CONSTRAINT "case_prints_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_attachments_case" ON "case_attachments" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "staged_imports_user" ON "staged_imports" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "case_links_case" ON "case_links" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_links_other" ON "case_links" USING btree ("other_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_links_once" ON "case_links" USING btree (least(case_id, other_id),greatest(case_id, other_id)) WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "case_tasks_due" ON "case_tasks" USING btree ("base_id","status","due_on");--> statement-breakpoint
CREATE INDEX "council_items_case" ON "council_items" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "council_items_waiting" ON "council_items" USING btree ("case_id") WHERE status = 'WAITING';--> statement-breakpoint
CREATE UNIQUE INDEX "council_items_once" ON "council_items" USING btree ("meeting_id","case_id") WHERE status <> 'REMOVED';--> statement-breakpoint
CREATE INDEX "council_meetings_day" ON "council_meetings" USING btree ("base_id","ward_code","held_on");--> statement-breakpoint
CREATE INDEX "consents_paper_awaited" ON "consents" USING btree ("base_id","paper_due_on") WHERE paper_due_on is not null and paper_received_on is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "case_prints_case" ON "case_prints" USING btree ("case_id");--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_consent_text_id_consent_texts_id_fk" FOREIGN KEY ("consent_text_id") REFERENCES "public"."consent_texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_cases" ADD CONSTRAINT "priority_cases_keeper_id_users_id_fk" FOREIGN KEY ("keeper_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "priority_cases_grams" ON "priority_cases" USING gin ("search_grams");--> statement-breakpoint
CREATE INDEX "priority_cases_birth" ON "priority_cases" USING btree ("base_id","birth_date");--> statement-breakpoint
CREATE INDEX "priority_cases_standing" ON "priority_cases" USING btree ("base_id","status","ward_code","consultation_office_id","has_consent","is_provisional","next_review_on","has_crisis_plan","has_trial_stay","id");