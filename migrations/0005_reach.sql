CREATE TABLE "alarms" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"code" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"path" text NOT NULL,
	"detail" jsonb NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"cleared_at" timestamp with time zone,
	"cleared_by" uuid,
	"cleared_reason" text
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"user_id" uuid,
	"owner_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_read_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_token" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "plan_faults" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"slot" text,
	"during" "tstzrange" NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "rotations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"slot" text NOT NULL,
	"name" text NOT NULL,
	"rule" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "swaps" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"from_user_id" uuid NOT NULL,
	"to_user_id" uuid NOT NULL,
	"slot" text NOT NULL,
	"during" "tstzrange" NOT NULL,
	"return_slot" text,
	"return_during" "tstzrange",
	"note" text,
	"status" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "time_off" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"during" "tstzrange" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "house_keys" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provider_health" (
	"channel" text NOT NULL,
	"provider" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failed_at" timestamp with time zone,
	"succeeded_at" timestamp with time zone,
	CONSTRAINT "provider_health_channel_provider_pk" PRIMARY KEY("channel","provider")
);
--> statement-breakpoint
CREATE TABLE "drill_calls" (
	"drill_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"base_id" uuid NOT NULL,
	"page_id" uuid NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "drill_calls_drill_id_user_id_pk" PRIMARY KEY("drill_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "drills" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"asked_by" uuid,
	"due_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "probes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"base_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "readiness_settings" (
	"base_id" uuid PRIMARY KEY NOT NULL,
	"drill" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid
);
--> statement-breakpoint
CREATE TABLE "self_checks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"took_ms" integer NOT NULL,
	"is_sound" boolean NOT NULL,
	"findings" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "shifts" ADD COLUMN "source" text DEFAULT 'manual' NOT NULL;--> statement-breakpoint
ALTER TABLE "shifts" ADD COLUMN "rotation_id" uuid;--> statement-breakpoint
ALTER TABLE "shifts" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "shifts" ADD COLUMN "asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "shifts" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_methods" ADD COLUMN "format" text;--> statement-breakpoint
ALTER TABLE "contact_methods" ADD COLUMN "template" text;--> statement-breakpoint
ALTER TABLE "contact_methods" ADD COLUMN "label" text;--> statement-breakpoint
ALTER TABLE "contact_methods" ADD COLUMN "delay_seconds" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_methods" ADD COLUMN "verified_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_methods" ADD COLUMN "code_hash" "bytea";--> statement-breakpoint
ALTER TABLE "contact_methods" ADD COLUMN "code_sent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_methods" ADD COLUMN "code_tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "page_attempts" ADD COLUMN "provider" text;--> statement-breakpoint
ALTER TABLE "page_attempts" ADD COLUMN "provider_ref" text;--> statement-breakpoint
ALTER TABLE "page_attempts" ADD COLUMN "reply_code" text;--> statement-breakpoint
ALTER TABLE "page_attempts" ADD COLUMN "link_used_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "answered_by" text;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swaps" ADD CONSTRAINT "swaps_from_user_id_users_id_fk" FOREIGN KEY ("from_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swaps" ADD CONSTRAINT "swaps_to_user_id_users_id_fk" FOREIGN KEY ("to_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_off" ADD CONSTRAINT "time_off_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_calls" ADD CONSTRAINT "drill_calls_drill_id_drills_id_fk" FOREIGN KEY ("drill_id") REFERENCES "public"."drills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_calls" ADD CONSTRAINT "drill_calls_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drills" ADD CONSTRAINT "drills_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "alarms_open" ON "alarms" USING btree ("base_id","code","subject_kind","subject_id") WHERE cleared_at is null;--> statement-breakpoint
CREATE INDEX "alarms_base" ON "alarms" USING btree ("base_id","raised_at");--> statement-breakpoint
CREATE INDEX "plan_faults_base" ON "plan_faults" USING btree ("base_id");--> statement-breakpoint
CREATE INDEX "rotations_base" ON "rotations" USING btree ("base_id","slot");--> statement-breakpoint
CREATE INDEX "swaps_base" ON "swaps" USING btree ("base_id","status");--> statement-breakpoint
CREATE INDEX "time_off_user" ON "time_off" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "drills_base" ON "drills" USING btree ("base_id","due_at");--> statement-breakpoint
CREATE INDEX "probes_base" ON "probes" USING btree ("base_id","started_at");--> statement-breakpoint
CREATE INDEX "self_checks_at" ON "self_checks" USING btree ("at");--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_rotation_id_rotations_id_fk" FOREIGN KEY ("rotation_id") REFERENCES "public"."rotations"("id") ON DELETE no action ON UPDATE no action;