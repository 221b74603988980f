import { facilityStaffOf, userNames } from '../identity/users.service.ts';
import { isFacilityStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { savedPhone } from '../platform/text/wire.ts';
import { facilityProblems } from './facilities.problems.ts';
import { type FacilityRow, findFacility, lockFacility } from './facilities.store.ts';
import type { ProfileBody, ProfileView } from './profile.api.ts';
import { profileProblems } from './profile.problems.ts';
import * as store from './profile.store.ts';
import { decideProfile } from './profile.ts';

/** With the contacts and of whom they can be made. Throws no-such-facility, also for others' staff. */
export async function readProfile(tx: Tx, facilityId: string): Promise<ProfileView> {
  const isForeign = isFacilityStaff(tx.actor) && tx.actor.organisationId !== facilityId;
  const row = isForeign ? null : await findFacility(tx, facilityId);
  if (row === null) throw new Refused(facilityProblems['no-such-facility']());
  return profileOf(tx, row);
}

/** Throws no-such-facility, profile-changed, profile-field-of-base (with the fields). */
export async function setProfile(
  tx: Tx,
  facilityId: string,
  body: ProfileBody,
  ifMatch: number | null,
): Promise<ProfileView> {
  const before = await lockVersion(tx, facilityId, ifMatch);
  const wanted = {
    ...body,
    phone: body.phone && savedPhone(body.phone),
    fax: body.fax && savedPhone(body.fax),
  };
  const decision = decideProfile(before, wanted, isFacilityStaff(tx.actor) ? 'facility' : 'base');
  if (!decision.ok) {
    const { code, ja, en } = profileProblems['profile-field-of-base'].problem;
    const fields = decision.notYours.map((field) => ({ path: `/${field}`, code, ja, en }));
    throw new Refused(profileProblems['profile-field-of-base']({ fields }));
  }
  if (decision.changed.length === 0) return profileOf(tx, before);
  const row = await store.updateFacility(tx, facilityId, decision.profile);
  // Answered by report-rounds: when to remind next is theirs to say.
  if (decision.remindsAnew) tx.wakeAt('facilities.report-hours', facilityId, tx.now);
  tellFacility(tx, facilityId);
  return profileOf(tx, row);
}

/** The facility, locked, in the version that was edited. Throws no-such-facility, profile-changed. */
export async function lockVersion(
  tx: Tx,
  facilityId: string,
  ifMatch: number | null,
): Promise<FacilityRow> {
  const row = await lockFacility(tx, facilityId);
  if (row === null) throw new Refused(facilityProblems['no-such-facility']());
  if (row.version !== ifMatch)
    throw new Refused(
      profileProblems['profile-changed']({ extra: { ...(await profileOf(tx, row)) } }),
    );
  return row;
}

export function tellFacility(tx: Tx, facilityId: string): void {
  tx.publish('rooms', facilityId, 'facility.changed');
  tx.publish(`facility:${facilityId}`, facilityId, 'facility.changed');
}

export async function profileOf(tx: Tx, row: FacilityRow): Promise<ProfileView> {
  const list = await store.contactsOf(tx, row.id);
  const staff = await facilityStaffOf(tx, row.id);
  const names = await userNames(tx, [...staff, ...list.map(({ userId }) => userId)]);
  const nameOf = (userId: string) => names.get(userId) ?? '';
  const { kind, medicalClass, phone, fax, staleAfterMinutes, reportHours, cleaningMinutes } = row;
  return {
    facilityId: row.id,
    version: row.version,
    kind,
    medicalClass,
    phone,
    fax,
    staleAfterMinutes,
    reportHours,
    cleaningMinutes,
    contacts: list.map(({ userId, hours }) => ({
      userId,
      hours,
      name: nameOf(userId),
      isActive: staff.includes(userId),
    })),
    staff: staff.map((userId) => ({ userId, name: nameOf(userId) })),
  };
}
