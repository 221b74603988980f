import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type { ContactBody, ContactChange } from './fallback.api.ts';
import { fallbackProblems } from './fallback.problems.ts';
import * as store from './fallback.store.ts';
import { type Rung, rungs, staleDays } from './fallback.ts';

/** [R]: nobody calls more at night. */
const mostOfRung = 30;

/** Whom to call when all rooms are full, in the order of the ladder. */
export async function listContacts(tx: Tx) {
  const rows = await store.contactsOf(tx);
  const items = rungs.flatMap((rung) => rows.filter((row) => row.rung === rung));
  return { items: items.map((row) => viewOf(tx, row)) };
}

/** At the end of its rung. Throws too-many-contacts. */
export async function addContact(tx: Tx, body: ContactBody) {
  await store.lockLadder(tx);
  const ofRung = await idsOf(tx, body.rung);
  if (ofRung.length >= mostOfRung) throw new Refused(fallbackProblems['too-many-contacts']());
  const row = await store.insertContact(tx, { ...saidIn(body), position: ofRung.length });
  return shown(tx, row.id);
}

/**
 * A number that has changed was not tried yet. Throws no-such-contact, contact-changed,
 * too-many-contacts.
 */
export async function changeContact(
  tx: Tx,
  id: string,
  { position, ...body }: ContactChange,
  ifMatch: number | null,
) {
  const before = await locked(tx, id, ifMatch);
  const others = (await idsOf(tx, body.rung)).filter((it) => it !== id);
  if (others.length >= mostOfRung) throw new Refused(fallbackProblems['too-many-contacts']());
  const isSameNumber = before.phone === body.phone;
  await store.saveContact(tx, id, {
    ...saidIn(body),
    ...(!isSameNumber && { lastVerifiedOn: null }),
  });
  const at = position ?? (before.rung === body.rung ? before.position : others.length);
  const order = [...others.slice(0, at), id, ...others.slice(at)];
  await store.placeContacts(tx, body.rung, order);
  return shown(tx, id);
}

/** Somebody has called the number today and it is right. Throws no-such-contact. */
export async function verifyContact(tx: Tx, id: string) {
  await locked(tx, id, null);
  await store.saveContact(tx, id, { lastVerifiedOn: tokyoDayOf(tx.now) });
  return shown(tx, id);
}

/** What was recorded of calls to it stays. Throws no-such-contact, contact-changed. */
export async function removeContact(tx: Tx, id: string, ifMatch: number | null) {
  await locked(tx, id, ifMatch);
  await store.saveContact(tx, id, { removedAt: tx.now });
  tellAll(tx, id);
  return { id };
}

/** Throws no-such-contact. */
export async function readContact(tx: Tx, id: string) {
  const row = (await store.contactsOf(tx)).find((it) => it.id === id);
  if (row === undefined) throw new Refused(fallbackProblems['no-such-contact']());
  return viewOf(tx, row);
}

/** A contact as the ladder of an emergency shows it too. */
export function viewOf(
  tx: Tx,
  { id, rung, position, name, phone, note, lastVerifiedOn, version }: store.ContactRow,
) {
  const stale = lastVerifiedOn === null ? null : staleDays(lastVerifiedOn, tokyoDayOf(tx.now));
  return { id, rung, position, name, phone, note, lastVerifiedOn, staleDays: stale, version };
}

async function locked(tx: Tx, id: string, ifMatch: number | null): Promise<store.ContactRow> {
  await store.lockLadder(tx);
  const row = (await store.contactsOf(tx)).find((it) => it.id === id);
  if (row === undefined) throw new Refused(fallbackProblems['no-such-contact']());
  if (ifMatch !== null && row.version !== ifMatch)
    throw new Refused(fallbackProblems['contact-changed']({ extra: { now: viewOf(tx, row) } }));
  return row;
}

async function idsOf(tx: Tx, rung: Rung): Promise<string[]> {
  return (await store.contactsOf(tx)).filter((it) => it.rung === rung).map(({ id }) => id);
}

const saidIn = ({ rung, name, phone, note }: ContactBody) => ({
  rung,
  name,
  phone,
  note: note || null,
});

function shown(tx: Tx, id: string) {
  tellAll(tx, id);
  return readContact(tx, id);
}

function tellAll(tx: Tx, id: string): void {
  tx.publish('rooms', id, 'fallback.changed');
}
