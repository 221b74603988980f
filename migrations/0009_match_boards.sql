-- What a ranking reads of a facility, as one text that is written here when any of it changes. A text
-- never changes: the next one takes its place, and a ranking keeps only the ids of those that it saw.
-- Positions are only ever added at the end: src/facilities/board.ts reads them, old ones too.
ALTER TABLE facility_boards DROP CONSTRAINT facility_boards_pkey;
--> statement-breakpoint
ALTER TABLE facility_boards ADD COLUMN id uuid PRIMARY KEY DEFAULT uuidv7(),
  ADD COLUMN is_current boolean NOT NULL DEFAULT true;
--> statement-breakpoint
DROP INDEX facility_boards_base;
--> statement-breakpoint
CREATE UNIQUE INDEX facility_boards_current ON facility_boards (facility_id) WHERE is_current;
--> statement-breakpoint
CREATE INDEX facility_boards_base ON facility_boards (base_id) INCLUDE (id) WHERE is_current;
--> statement-breakpoint
-- Instants as JavaScript writes them, in milliseconds.
CREATE FUNCTION board_instant(at timestamptz) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
--> statement-breakpoint
-- First the house, to which the new text will refer, as nobody may wait for it who holds its text. Then
-- the row is locked, and its text written with a new look at the tables: of two steps that change two
-- rooms of a house at once, the later one sees what the earlier one has committed.
CREATE FUNCTION write_facility_board(of uuid) RETURNS void LANGUAGE plpgsql
  SET search_path = public, pg_temp AS $$
DECLARE
  before text;
  made facility_boards;
BEGIN
  PERFORM 1 FROM facilities WHERE id = of FOR KEY SHARE;
  LOOP
    SELECT board INTO before FROM facility_boards WHERE facility_id = of AND is_current FOR UPDATE;
    -- One that was replaced while this waited is not found, and there is another.
    EXIT WHEN FOUND
      OR NOT EXISTS (SELECT 1 FROM facility_boards WHERE facility_id = of AND is_current);
  END LOOP;
  SELECT f.id, f.base_id, r.list IS NOT NULL,
    json_build_array(f.office_no, f.id, f.name, f.municipality_code, f.latitude, f.longitude,
      f.stale_after_minutes,
      (SELECT c.conditions FROM acceptance_conditions c WHERE c.facility_id = f.id
        ORDER BY c.version DESC LIMIT 1),
      coalesce(r.list, '[]'::json))::text
  INTO made.facility_id, made.base_id, made.has_rooms, made.board
  FROM facilities f, LATERAL (
    SELECT json_agg(json_build_array(o.id, o.name, o.secured, o.is_wheelchair_accessible, o.sex,
      o.medical_care, o.physical, o.is_staffed, o.is_accepting, board_instant(o.reported_at))
      ORDER BY o.id) AS list
    FROM rooms o WHERE o.facility_id = f.id) r
  WHERE f.id = of;
  IF made.facility_id IS NULL OR made.board = before THEN RETURN; END IF;
  UPDATE facility_boards SET is_current = false WHERE facility_id = of AND is_current;
  INSERT INTO facility_boards (facility_id, base_id, has_rooms, board)
  VALUES (made.facility_id, made.base_id, made.has_rooms, made.board);
END $$;
--> statement-breakpoint
-- Runs when the step commits, so that no step waits for another's text while it works. A step that
-- changes several houses locks their texts in the order in which it has changed them: two that do so in
-- different orders and commit in the same moment may meet, and one of them is refused. Nothing changes
-- any more by then: what the first of a step's triggers has written is true for all of them.
CREATE FUNCTION keep_facility_board() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  of uuid := coalesce(changed ->> 'facility_id', changed ->> 'id');
BEGIN
  PERFORM 1 FROM facility_boards
    WHERE facility_id = of AND is_current AND xmin = pg_current_xact_id()::xid;
  IF NOT FOUND THEN PERFORM write_facility_board(of); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION drop_facility_board() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM facility_boards WHERE facility_id = OLD.id;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER facilities_board_insert AFTER INSERT ON facilities
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_facility_board();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER facilities_board_update
  AFTER UPDATE OF base_id, office_no, name, municipality_code, latitude, longitude, stale_after_minutes
  ON facilities
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_facility_board();
--> statement-breakpoint
CREATE TRIGGER facilities_board_delete BEFORE DELETE ON facilities
  FOR EACH ROW EXECUTE FUNCTION drop_facility_board();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER acceptance_conditions_board AFTER INSERT OR UPDATE OR DELETE
  ON acceptance_conditions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_facility_board();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER rooms_board AFTER INSERT OR UPDATE OR DELETE ON rooms
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_facility_board();
--> statement-breakpoint
-- The triggers are there, and hold back whoever writes: nothing can come between this look and them.
SELECT write_facility_board(id) FROM facilities ORDER BY id;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION write_facility_board(uuid) FROM PUBLIC;
--> statement-breakpoint
-- A ranking of a large base is some hundred thousand characters: lz4 packs them in a tenth of the time of
-- pglz. A server without lz4 keeps them as they are. `input` holds the rest of what a ranking saw.
DO $$ DECLARE how text; BEGIN
  how := CASE WHEN (SELECT 'lz4' = ANY (enumvals) FROM pg_settings WHERE name = 'default_toast_compression')
    THEN 'COMPRESSION lz4' ELSE 'STORAGE EXTERNAL' END;
  EXECUTE format('ALTER TABLE match_runs ALTER COLUMN ranking SET %s', how);
  EXECUTE format('ALTER TABLE board_reads ALTER COLUMN texts SET %1$s, ALTER COLUMN occupied SET %1$s', how);
END $$;
--> statement-breakpoint
-- Who has not left when it was planned has the room still: the board of a base looks for them.
CREATE INDEX occupancies_still_there ON occupancies (base_id, upper(during))
  WHERE released_at IS NULL AND kind IN ('reservation', 'stay');
--> statement-breakpoint
-- Whoever has stayed before this was kept is known to the facility as well.
INSERT INTO known_facilities (base_id, case_id, facility_id, known_by, source_id, at)
SELECT s.base_id, e.case_id, s.facility_id, 'stay', s.id,
  coalesce((s.state #>> '{departure,at}')::timestamptz, s.created_at)
FROM stays s JOIN emergencies e ON e.id = s.emergency_id
WHERE s.status = 'departed' AND e.case_id IS NOT NULL
ON CONFLICT DO NOTHING;
