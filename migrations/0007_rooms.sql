CREATE TABLE "closures" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"room_id" uuid,
	"during" "tstzrange" NOT NULL,
	"reason" text NOT NULL,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid
);
--> statement-breakpoint
CREATE TABLE "board_reads" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"texts" text NOT NULL,
	"occupied" text NOT NULL,
	"closed" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facility_boards" (
	"facility_id" uuid PRIMARY KEY NOT NULL,
	"base_id" uuid NOT NULL,
	"has_rooms" boolean NOT NULL,
	"board" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facility_contacts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"hours" text NOT NULL,
	CONSTRAINT "facility_contacts_user" UNIQUE("facility_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "room_contracts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"secured" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "surge_reports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"within_24h" integer NOT NULL,
	"within_72h" integer NOT NULL,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid
);
--> statement-breakpoint
CREATE TABLE "decline_reviews" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"side" text NOT NULL,
	"comment" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid
);
--> statement-breakpoint
CREATE TABLE "fallback_calls" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"emergency_id" uuid NOT NULL,
	"rung" text NOT NULL,
	"contact_id" uuid,
	"contact_name" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"side" text,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	"by_user" uuid
);
--> statement-breakpoint
CREATE TABLE "fallback_contacts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"rung" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"note" text,
	"last_verified_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "match_rules" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "match_rules_version" UNIQUE("base_id","version")
);
--> statement-breakpoint
CREATE TABLE "known_facilities" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"known_by" text NOT NULL,
	"source_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "known_facilities_source" UNIQUE("case_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "report_round_facilities" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"phoned_at" timestamp with time zone,
	"phoned_by" uuid,
	"phone_outcome" text,
	"phone_note" text,
	CONSTRAINT "report_round_facilities_one" UNIQUE("round_id","facility_id")
);
--> statement-breakpoint
CREATE TABLE "report_rounds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"reason" text,
	"called_at" timestamp with time zone NOT NULL,
	"called_by" uuid,
	"deadline_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" uuid
);
--> statement-breakpoint
CREATE TABLE "review_tasks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"emergency_id" uuid NOT NULL,
	"issue" text NOT NULL,
	"action" text NOT NULL,
	"assignee_id" uuid,
	"assignee_name" text NOT NULL,
	"due_on" date NOT NULL,
	"result" text,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	"cancelled_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "support_meetings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"emergency_id" uuid NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"participants" text[] NOT NULL,
	"held_at" timestamp with time zone,
	"minutes" text,
	"cancelled_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "trial_stays" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"facility_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"occupancy_id" uuid NOT NULL,
	"during" "tstzrange" NOT NULL,
	"status" text NOT NULL,
	"purpose" text NOT NULL,
	"suitability" text,
	"outcome" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"closed_at" timestamp with time zone,
	"closed_by" uuid
);
--> statement-breakpoint
ALTER TABLE "match_runs" ALTER COLUMN "result" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "origin" text DEFAULT 'register' NOT NULL;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "report_hours" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "cleaning_minutes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "match_runs" ADD COLUMN "board_read_id" uuid;--> statement-breakpoint
ALTER TABLE "match_runs" ADD COLUMN "ranking" text;--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "manual" jsonb;--> statement-breakpoint
ALTER TABLE "stay_notes" ADD COLUMN "kind" text DEFAULT 'general' NOT NULL;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_boards" ADD CONSTRAINT "facility_boards_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_contacts" ADD CONSTRAINT "facility_contacts_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_contracts" ADD CONSTRAINT "room_contracts_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_contracts" ADD CONSTRAINT "room_contracts_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surge_reports" ADD CONSTRAINT "surge_reports_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_board_read_id_board_reads_id_fk" FOREIGN KEY ("board_read_id") REFERENCES "public"."board_reads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decline_reviews" ADD CONSTRAINT "decline_reviews_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fallback_calls" ADD CONSTRAINT "fallback_calls_emergency_id_emergencies_id_fk" FOREIGN KEY ("emergency_id") REFERENCES "public"."emergencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_facilities" ADD CONSTRAINT "known_facilities_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_facilities" ADD CONSTRAINT "known_facilities_facility_id_organisations_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_round_facilities" ADD CONSTRAINT "report_round_facilities_round_id_report_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."report_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_round_facilities" ADD CONSTRAINT "report_round_facilities_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_tasks" ADD CONSTRAINT "review_tasks_emergency_id_emergencies_id_fk" FOREIGN KEY ("emergency_id") REFERENCES "public"."emergencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_meetings" ADD CONSTRAINT "support_meetings_emergency_id_emergencies_id_fk" FOREIGN KEY ("emergency_id") REFERENCES "public"."emergencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trial_stays" ADD CONSTRAINT "trial_stays_case_id_priority_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."priority_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trial_stays" ADD CONSTRAINT "trial_stays_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trial_stays" ADD CONSTRAINT "trial_stays_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trial_stays" ADD CONSTRAINT "trial_stays_occupancy_id_occupancies_id_fk" FOREIGN KEY ("occupancy_id") REFERENCES "public"."occupancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "closures_facility" ON "closures" USING btree ("facility_id");--> statement-breakpoint
CREATE INDEX "closures_room" ON "closures" USING btree ("room_id");--> statement-breakpoint
CREATE INDEX "facility_boards_base" ON "facility_boards" USING btree ("base_id","has_rooms");--> statement-breakpoint
CREATE INDEX "room_contracts_room" ON "room_contracts" USING btree ("room_id");--> statement-breakpoint
CREATE INDEX "surge_reports_facility" ON "surge_reports" USING btree ("facility_id","at");--> statement-breakpoint
CREATE INDEX "decline_reviews_offer" ON "decline_reviews" USING btree ("offer_id","at");--> statement-breakpoint
CREATE INDEX "fallback_calls_emergency" ON "fallback_calls" USING btree ("emergency_id","at");--> statement-breakpoint
CREATE INDEX "fallback_contacts_rung" ON "fallback_contacts" USING btree ("base_id","rung");--> statement-breakpoint
CREATE INDEX "report_rounds_base" ON "report_rounds" USING btree ("base_id","called_at");--> statement-breakpoint
CREATE INDEX "review_tasks_emergency" ON "review_tasks" USING btree ("emergency_id");--> statement-breakpoint
CREATE INDEX "review_tasks_due" ON "review_tasks" USING btree ("base_id","due_on");--> statement-breakpoint
CREATE INDEX "support_meetings_emergency" ON "support_meetings" USING btree ("emergency_id","planned_at");--> statement-breakpoint
CREATE INDEX "trial_stays_case" ON "trial_stays" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "trial_stays_facility" ON "trial_stays" USING btree ("facility_id","status");