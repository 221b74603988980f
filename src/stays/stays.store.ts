import { and, asc, desc, eq, inArray, lt, ne, notInArray } from 'drizzle-orm';
import { emergencies } from '../emergencies/emergencies.tables.ts';
import type { NoteKind } from '../emergencies/labels.ts';
import { facilities, rooms } from '../facilities/facilities.tables.ts';
import { userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { upToDate } from './old-state.ts';
import type { StayState } from './stay-state.ts';
import { stayNotes, stays } from './stays.tables.ts';

export type StayRow = typeof stays.$inferSelect;
export type StayNoteRow = typeof stayNotes.$inferSelect;

export async function insertStay(
  tx: Tx,
  values: Omit<StayRow, 'id' | 'status' | 'plannedEnd' | 'createdAt' | 'version'>,
): Promise<StayRow> {
  const { state } = values;
  const [row] = await tx.db
    .insert(stays)
    .values({ ...values, ...columnsOf(state), createdAt: tx.now, version: 1 })
    .returning();
  if (row === undefined) throw new Error('a stay was not written');
  return row;
}

/** A state is read as it is meant today, whichever version has written it. */
const read = (row: StayRow): StayRow => ({ ...row, state: upToDate({ ...row.state }) });

/** Null: there is none, or none that the actor may see. */
export async function findStay(tx: Tx, id: string): Promise<StayRow | null> {
  const [row] = await tx.db.select().from(stays).where(eq(stays.id, id));
  return row ? read(row) : null;
}

export async function lockStay(tx: Tx, id: string): Promise<StayRow | null> {
  const [row] = await tx.db.select().from(stays).where(eq(stays.id, id)).for('update');
  return row ? read(row) : null;
}

/** Null: nobody has been on the way yet. */
export async function lockStayOf(tx: Tx, emergencyId: string): Promise<StayRow | null> {
  const [row] = await tx.db
    .select()
    .from(stays)
    .where(and(eq(stays.emergencyId, emergencyId), ne(stays.status, 'cancelled')))
    .for('update');
  return row ? read(row) : null;
}

export async function saveStay(tx: Tx, row: StayRow, state: StayState): Promise<StayRow> {
  const [saved] = await tx.db
    .update(stays)
    .set({ state, ...columnsOf(state), version: row.version + 1 })
    .where(eq(stays.id, row.id))
    .returning();
  if (saved === undefined) throw new Error(`stay ${row.id} was not saved`);
  return saved;
}

/** What lists and indexes read; the state says the same. */
function columnsOf(state: StayState) {
  return { status: state.status, plannedEnd: new Date(state.plannedEnd) };
}

/** Newest first, from below the cursor (an id: ids are ordered by time). */
export async function listStays(
  tx: Tx,
  filter: {
    isRunning: boolean;
    emergencyId: string | undefined;
    before: string | undefined;
    limit: number;
  },
): Promise<StayRow[]> {
  const rows = await tx.db
    .select()
    .from(stays)
    .where(
      and(
        filter.isRunning ? notInArray(stays.status, ['departed', 'cancelled']) : undefined,
        filter.emergencyId ? eq(stays.emergencyId, filter.emergencyId) : undefined,
        filter.before ? lt(stays.id, filter.before) : undefined,
      ),
    )
    .orderBy(desc(stays.id))
    .limit(filter.limit);
  return rows.map(read);
}

export interface StayNames {
  id: string;
  number: string;
  facilityName: string;
  roomName: string;
}

/** Number of the emergency, facility and room of each stay. Holds no personal data. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, StayNames>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({
      id: stays.id,
      number: emergencies.number,
      facilityName: facilities.name,
      roomName: rooms.name,
    })
    .from(stays)
    .innerJoin(emergencies, eq(emergencies.id, stays.emergencyId))
    .innerJoin(facilities, eq(facilities.id, stays.facilityId))
    .innerJoin(rooms, eq(rooms.id, stays.roomId))
    .where(inArray(stays.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

export async function insertNote(
  tx: Tx,
  stay: StayRow,
  note: { kind: NoteKind; text: string },
): Promise<void> {
  const { baseId, id: stayId } = stay;
  await tx.db
    .insert(stayNotes)
    .values({ ...note, baseId, stayId, at: tx.now, byUser: userOf(tx.actor) });
}

export function listNotes(tx: Tx, stayId: string): Promise<StayNoteRow[]> {
  return tx.db
    .select()
    .from(stayNotes)
    .where(eq(stayNotes.stayId, stayId))
    .orderBy(asc(stayNotes.at), asc(stayNotes.id));
}
