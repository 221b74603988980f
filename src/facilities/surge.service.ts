import { isFacilityStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { facilityProblems } from './facilities.problems.ts';
import { findFacility, lockFacility } from './facilities.store.ts';
import { tellFacility } from './profile.service.ts';
import type { SurgeBody, SurgeView } from './surge.api.ts';
import * as store from './surge.store.ts';

/** What was said of the next 72 hours says nothing after them. */
const lastsMs = 72 * 60 * 60 * 1000;

/** Throws no-such-facility. */
export async function reportSurge(tx: Tx, facilityId: string, body: SurgeBody): Promise<SurgeView> {
  if ((await lockFacility(tx, facilityId)) === null)
    throw new Refused(facilityProblems['no-such-facility']());
  const row = await store.insertSurge(tx, { ...body, note: body.note || null, facilityId });
  tellFacility(tx, facilityId);
  return viewOf(row);
}

/** The report that came of a request sent twice. Throws no-such-facility where it is not to be seen. */
export async function readSurge(tx: Tx, id: string): Promise<SurgeView> {
  const row = await store.findSurge(tx, id);
  if (row === null) throw new Refused(facilityProblems['no-such-facility']());
  return viewOf(row);
}

/** Throws no-such-facility, also for others' staff. */
export async function readNewestSurge(tx: Tx, facilityId: string) {
  const isForeign = isFacilityStaff(tx.actor) && tx.actor.organisationId !== facilityId;
  if (isForeign || (await findFacility(tx, facilityId)) === null)
    throw new Refused(facilityProblems['no-such-facility']());
  const row = await store.newestSurge(tx, facilityId);
  return { newest: row && viewOf(row) };
}

export async function listSurges(tx: Tx): Promise<{ items: SurgeView[] }> {
  const rows = await store.newestSurges(tx, new Date(tx.now.getTime() - lastsMs));
  return { items: rows.map(viewOf) };
}

function viewOf({ id, facilityId, within24h, within72h, note, at }: store.SurgeRow): SurgeView {
  return { id, facilityId, within24h, within72h, note, at: at.toISOString() };
}
