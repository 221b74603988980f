import { isFacilityStaff, userOf } from '../platform/actor.ts';
import type { Span } from '../platform/db/columns.ts';
import type { Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { Refused } from '../platform/problem.ts';
import type {
  ClosureBody,
  ClosureChange,
  ClosureListQuery,
  ClosureView,
  UseOfRoom,
} from './closures.api.ts';
import { closureProblems } from './closures.problems.ts';
import * as store from './closures.store.ts';
import { facilityProblems } from './facilities.problems.ts';
import { findFacility } from './facilities.store.ts';
import { CLOSURE_REASONS } from './labels.ts';
import { findRoom } from './rooms.store.ts';
import { doMeet, written } from './span.ts';

/** Wakes with the id of a closure: somebody may have a room that is closed now. */
export const roomClosed = 'facilities.room-closed';
/** The same a little later: for a claim that was under way while the closure was written. */
const roomStillClosed = 'facilities.room-still-closed';
/** Longer than any step that claims a room can take (milliseconds, as a rule). */
const claimEndsMs = 10_000;

/**
 * What the numbers of emergencies are, by the occupancy that stands for them: facilities know of no
 * emergency, so whoever registers the routes brings this along.
 */
export type ReferencesOf = (
  tx: Tx,
  occupancyIds: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/**
 * Closes a room, or a whole facility, for a time. Throws no-such-room, no-such-facility,
 * facility-needed; closure-over-use, with what stands there, unless it was confirmed.
 */
export async function closeRoom(
  tx: Tx,
  body: ClosureBody,
  referencesOf: ReferencesOf,
): Promise<ClosureView> {
  const facilityId = await facilityToClose(tx, body);
  const { roomId, reason, note } = body;
  const wanted = { facilityId, roomId, during: spanOf(body), reason, note };
  if (!body.confirm) await refuseOverUse(tx, await store.usesDuring(tx, wanted), referencesOf);
  const row = await store.insertClosure(tx, wanted);
  return announced(tx, row);
}

/**
 * Another time or reason. Throws no-such-closure, closure-cancelled, closure-changed; closure-over-use
 * for what the closure did not lie over before, unless it was confirmed.
 */
export async function changeClosure(
  tx: Tx,
  id: string,
  body: ClosureChange,
  ifMatch: number | null,
  referencesOf: ReferencesOf,
): Promise<ClosureView> {
  const row = await standing(tx, id, ifMatch);
  const { reason, note } = body;
  const during = spanOf(body);
  if (!body.confirm) {
    const uses = await store.usesDuring(tx, { ...row, during });
    const fresh = uses.filter((use) => !doMeet(use.during, row.during));
    await refuseOverUse(tx, fresh, referencesOf);
  }
  return announced(tx, await store.saveClosure(tx, row, { during, reason, note }));
}

/** Takes a closure back: the rooms are as they were. Throws no-such-closure, closure-cancelled, closure-changed. */
export async function cancelClosure(
  tx: Tx,
  id: string,
  ifMatch: number | null,
): Promise<ClosureView> {
  const row = await standing(tx, id, ifMatch);
  const cancelled = { cancelledAt: tx.now, cancelledBy: userOf(tx.actor) };
  return announced(tx, await store.saveClosure(tx, row, cancelled));
}

/** Closures that the user may see (facility staff: their own), newest first. */
export async function listClosures(tx: Tx, query: ClosureListQuery) {
  const rows = await store.listClosures(tx, {
    facilityId: query.facilityId,
    isAhead: query.scope === 'ahead',
    before: query.cursor ?? null,
    limit: query.limit + 1,
  });
  const named = rows.map((row) => ({ id: row.closure.id, ...row }));
  const { shown, next } = portionOf(named, query.limit);
  return { items: shown.map(viewOf), next };
}

/** Throws no-such-closure. */
export async function readClosure(tx: Tx, id: string): Promise<ClosureView> {
  const [row] = await store.listClosures(tx, { id, limit: 1 });
  if (row === undefined) throw new Refused(closureProblems['no-such-closure']());
  return viewOf(row);
}

/** A closure that is not over, locked, with what stands in its rooms; null: there is none such. */
export async function closureInForce(
  tx: Tx,
  id: string,
): Promise<{ closure: store.ClosureRow; uses: store.Use[] } | null> {
  const closure = await store.lockClosure(tx, id);
  if (closure === null || closure.cancelledAt !== null) return null;
  if (closure.during.to !== null && closure.during.to <= tx.now) return null;
  return { closure, uses: await store.usesDuring(tx, closure) };
}

async function standing(tx: Tx, id: string, ifMatch: number | null): Promise<store.ClosureRow> {
  const row = await store.lockClosure(tx, id);
  if (row === null) throw new Refused(closureProblems['no-such-closure']());
  if (row.cancelledAt !== null) throw new Refused(closureProblems['closure-cancelled']());
  if (row.version !== ifMatch)
    throw new Refused(
      closureProblems['closure-changed']({ extra: { ...(await readClosure(tx, id)) } }),
    );
  return row;
}

/** Whoever looks at the rooms is told; and whoever has one of them must be found. */
async function announced(tx: Tx, row: store.ClosureRow): Promise<ClosureView> {
  if (row.cancelledAt === null) {
    tx.wakeAt(roomClosed, row.id, tx.now);
    tx.wakeAt(roomStillClosed, row.id, new Date(tx.now.getTime() + claimEndsMs));
  }
  tx.publish('rooms', row.id, 'room.changed');
  tx.publish(`facility:${row.facilityId}`, row.id, 'room.changed');
  return readClosure(tx, row.id);
}

async function facilityToClose(tx: Tx, { facilityId, roomId }: ClosureBody): Promise<string> {
  const own = isFacilityStaff(tx.actor) ? tx.actor.organisationId : null;
  if (roomId !== null) {
    const found = await findRoom(tx, roomId);
    if (found === null || (facilityId !== undefined && facilityId !== found.facility.id))
      throw new Refused(facilityProblems['no-such-room']());
    return found.facility.id;
  }
  const of = own ?? facilityId;
  if (of === undefined) throw new Refused(facilityProblems['facility-needed']());
  if (
    (own !== null && facilityId !== undefined && facilityId !== own) ||
    (await findFacility(tx, of)) === null
  )
    throw new Refused(facilityProblems['no-such-facility']());
  return of;
}

async function refuseOverUse(
  tx: Tx,
  uses: readonly store.Use[],
  referencesOf: ReferencesOf,
): Promise<void> {
  if (uses.length === 0) return;
  const references = await referencesOf(
    tx,
    uses.map(({ occupancyId }) => occupancyId),
  );
  const named: UseOfRoom[] = uses.map(({ occupancyId, roomId, roomName, kind, during }) => ({
    roomId,
    roomName,
    kind,
    ...written(during),
    reference: references.get(occupancyId) ?? null,
  }));
  throw new Refused(closureProblems['closure-over-use']({ extra: { uses: named } }));
}

/** When rooms are closed within a time, by room; `of` narrows it to some. */
export function roomClosures(
  tx: Tx,
  during: Span,
  of: readonly string[],
): ReturnType<typeof store.closedDuring> {
  return store.closedDuring(tx, during, of);
}

function spanOf({ from, to }: { from: string; to: string | null }): Span {
  return { from: new Date(from), to: to === null ? null : new Date(to) };
}

function viewOf({ closure, facilityName, roomName }: store.NamedClosure): ClosureView {
  const { id, facilityId, roomId, reason, note, version } = closure;
  return {
    id,
    facilityId,
    facilityName,
    roomId,
    roomName,
    ...written(closure.during),
    reason,
    reasonLabel: CLOSURE_REASONS[reason],
    note,
    createdAt: closure.createdAt.toISOString(),
    cancelledAt: closure.cancelledAt?.toISOString() ?? null,
    version,
  };
}
