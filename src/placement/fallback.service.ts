import {
  addEntry,
  type EmergencyRow,
  lockedEmergency,
  readEmergency,
} from '../emergencies/emergencies.service.ts';
import { RUNG_LABELS } from '../emergencies/fallback-labels.ts';
import { careNeedOf } from '../emergencies/person.service.ts';
import { facilitiesToCall } from '../facilities/facilities.service.ts';
import { listSurges } from '../facilities/surge.service.ts';
import { userNames } from '../identity/users.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import type { FallbackCallBody, FallbackCallView } from './fallback.api.ts';
import { fallbackProblems } from './fallback.problems.ts';
import * as store from './fallback.store.ts';
import { nextRung, type Rung, rungs, standingOf } from './fallback.ts';
import { viewOf } from './fallback-contacts.service.ts';
import { latestRun } from './match-run.service.ts';
import { DECLINE_REASONS } from './reasons.ts';

/** Whom to call with all rooms full, who was called already, and what comes next. Throws no-such-emergency. */
export async function readLadder(tx: Tx, emergencyId: string) {
  const emergency = await readEmergency(tx, emergencyId);
  const contacts = await store.contactsOf(tx);
  const calls = await callViews(tx, await store.callsOf(tx, emergencyId));
  const facilities = await facilitiesFor(tx, emergency);
  const shown = rungs.map((rung) => {
    const ofRung = contacts.filter((it) => it.rung === rung).map((row) => viewOf(tx, row));
    const toCall = facilities.get(rung) ?? [];
    const made = calls.filter((it) => it.rung === rung);
    const ids = [...ofRung, ...toCall].map(({ id }) => id);
    const standing = standingOf(ids, made);
    return { rung, standing, contacts: ofRung, facilities: toCall, calls: made };
  });
  return { emergencyId, next: nextRung(shown), rungs: shown };
}

/**
 * What came of one call: in the record, and progress. Throws no-such-emergency, emergency-over,
 * no-such-contact.
 */
export async function recordFallbackCall(
  tx: Tx,
  emergencyId: string,
  body: FallbackCallBody,
): Promise<FallbackCallView> {
  const emergency = await lockedEmergency(tx, emergencyId);
  if (emergency.closedAt !== null) throw new Refused(fallbackProblems['emergency-over']());
  const { rung, contactId, outcome } = body;
  const contactName = await nameOf(tx, emergency, body);
  const reason = outcome === 'refused' ? body.reason : null;
  const side = reason === null ? null : DECLINE_REASONS[reason].side;
  const note = body.note || null;
  const call = { emergencyId, rung, contactId, contactName, outcome, reason, side, note };
  const row = await store.insertCall(tx, call);
  await addEntry(tx, emergencyId, 'fallback-call', {
    ...{ rung, contactName, outcome, side },
    ...(reason !== null && { reason: DECLINE_REASONS[reason].ja }),
    ...(note !== null && { note }),
  });
  if (outcome === 'refused') tx.publish('rooms', row.id, 'declines.changed');
  return readFallbackCall(tx, row.id);
}

/** Throws no-such-emergency for a call that is not there. */
export async function readFallbackCall(tx: Tx, id: string): Promise<FallbackCallView> {
  const row = await store.findCall(tx, id);
  const [view] = row === null ? [] : await callViews(tx, [row]);
  if (view === undefined) throw new Refused(fallbackProblems['no-such-contact']());
  return view;
}

/** As it is called now: the list may change later, the record does not. */
async function nameOf(
  tx: Tx,
  emergency: EmergencyRow,
  { rung, contactId, contactName }: FallbackCallBody,
): Promise<string> {
  if (contactId === null) return contactName ?? RUNG_LABELS[rung].ja;
  const contacts = (await store.contactsOf(tx)).filter((it) => it.rung === rung);
  const facilities = (await facilitiesFor(tx, emergency)).get(rung) ?? [];
  const found = [...contacts, ...facilities].find(({ id }) => id === contactId);
  if (found === undefined) throw new Refused(fallbackProblems['no-such-contact']());
  return found.name;
}

/**
 * Facilities worth a call beside the base's own list: those that the latest ranking wants called first,
 * and those that have said that they could take more within 24 hours, except those that the person avoids.
 */
async function facilitiesFor(tx: Tx, emergency: EmergencyRow) {
  const run = await latestRun(tx, emergency.id);
  // As the house, as matching reads it: only who is left out follows, with or without a consent.
  const { avoids } = await asHouse(tx, () => careNeedOf(tx, emergency));
  const phoneFirst = (run?.result.phoneFirst ?? []).map(({ facilityId }) => facilityId);
  const surges = (await listSurges(tx)).items.filter(({ within24h }) => within24h > 0);
  const room = new Map(surges.map(({ facilityId, within24h }) => [facilityId, within24h]));
  const known = await facilitiesToCall(tx, [...phoneFirst, ...room.keys()]);
  const named = (ids: readonly string[], within24h: (id: string) => number | null) =>
    ids.flatMap((id) => {
      const it = known.get(id);
      return it === undefined ? [] : [{ id, ...it, within24h: within24h(id) }];
    });
  const others = [...room.keys()].filter((id) => !phoneFirst.includes(id) && !avoids.includes(id));
  return new Map<Rung, ReturnType<typeof named>>([
    ['secured-rooms', named(phoneFirst, (id) => room.get(id) ?? null)],
    ['other-short-stay', named(others, (id) => room.get(id) ?? null)],
  ]);
}

async function callViews(tx: Tx, rows: readonly store.CallRow[]): Promise<FallbackCallView[]> {
  const names = await userNames(
    tx,
    rows.flatMap(({ byUser }) => byUser ?? []),
  );
  return rows.map(
    ({ id, at, rung, contactId, contactName, outcome, reason, side, note, byUser }) => ({
      ...{ id, rung, contactId, contactName, outcome, note },
      at: at.toISOString(),
      reason:
        reason === null
          ? null
          : {
              ...DECLINE_REASONS[reason],
              code: reason,
              side: side ?? DECLINE_REASONS[reason].side,
            },
      by: byUser === null ? null : (names.get(byUser) ?? null),
    }),
  );
}
