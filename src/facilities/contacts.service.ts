import { facilityStaffOf } from '../identity/users.service.ts';
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
