import { facilityStaffOf } from '../identity/users.service.ts';
import { userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { inField, Refused } from '../platform/problem.ts';
import { contactsFor } from './contacts.ts';
import type { ContactsBody, ProfileView } from './profile.api.ts';
import { profileProblems } from './profile.problems.ts';
import { lockVersion, profileOf, tellFacility } from './profile.service.ts';
import * as store from './profile.store.ts';

/**
 * Whom to page at `now`, in the facility's order; who has left is left out. Null: it has no list, or
 * nobody of it is left: page all of its staff.
 */
export async function contactsAt(tx: Tx, facilityId: string, now: Date): Promise<string[] | null> {
  const list = await store.contactsOf(tx, facilityId);
  if (list.length === 0) return null;
  const active = new Set(await facilityStaffOf(tx, facilityId));
  return contactsFor(
    list.filter(({ userId }) => active.has(userId)),
    now,
  );
}

/**
 * Whom of a facility's staff news concerns: the contacts of this hour and `also`; where it has no list,
 * all of its staff. Not whoever takes this step: he knows.
 */
export async function concernedStaff(
  tx: Tx,
  facilityId: string,
  also: Iterable<string>,
): Promise<string[]> {
  const contacts = await contactsAt(tx, facilityId, tx.now);
  const concerned = new Set([...(contacts ?? []), ...also]);
  const staff = await facilityStaffOf(tx, facilityId);
  return staff.filter((id) => id !== userOf(tx.actor) && (contacts === null || concerned.has(id)));
}

/** Throws no-such-facility, profile-changed, contact-not-of-facility. */
export async function setContacts(
  tx: Tx,
  facilityId: string,
  { contacts }: ContactsBody,
  ifMatch: number | null,
): Promise<ProfileView> {
  await lockVersion(tx, facilityId, ifMatch);
  const staff = new Set(await facilityStaffOf(tx, facilityId));
  const foreign = contacts.findIndex(({ userId }) => !staff.has(userId));
  if (foreign >= 0)
    throw new Refused(
      inField(profileProblems['contact-not-of-facility'], `/contacts/${foreign}/userId`),
    );
  await store.replaceContacts(tx, facilityId, contacts);
  const row = await store.updateFacility(tx, facilityId, {});
  tellFacility(tx, facilityId);
  return profileOf(tx, row);
}
