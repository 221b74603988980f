import type { z } from 'zod';
import { type Role, type UserActor, userOf } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { Refused } from '../platform/problem.ts';
import type { organisationBody, userBody } from './identity.api.ts';
import { identityProblems } from './identity.problems.ts';
import { hashPassword } from './sign-in.service.ts';
import { revokeSessionsOf } from './sign-in.store.ts';
import * as store from './users.store.ts';

const mostListed = 100;

export interface DutyStaff {
  userId: string;
  name: string;
  email: string;
  role: 'coordinator' | 'base_manager';
}

/** Throws no-such-organisation, email-taken. */
export async function createUser(tx: Tx, input: z.output<typeof userBody>) {
  if (!(await store.hasOrganisation(tx, input.organisationId)))
    throw new Refused(identityProblems['no-such-organisation']());
  const { password, ...user } = input;
  const row = await store.insertUser(tx, { ...user, passwordHash: await hashPassword(password) });
  if (row === null) throw new Refused(identityProblems['email-taken']());
  return viewOf(row);
}

/** One account. Throws no-such-user. */
export async function readUser(tx: Tx, id: string) {
  const user = await store.findUser(tx, id);
  if (user === null) throw new Refused(identityProblems['no-such-user']());
  return viewOf(user);
}

/** Disabling ends every session and live connection of the account at once. */
export async function setUserDisabled(
  tx: Tx,
  id: string,
  isDisabled: boolean,
  ifMatch: number | null,
) {
  const user = await store.lockUser(tx, id);
  if (user === null) throw new Refused(identityProblems['no-such-user']());
  if (user.version !== ifMatch)
    throw new Refused(identityProblems['version-conflict']({ extra: { version: user.version } }));
  if (userOf(tx.actor) === id) throw new Refused(identityProblems['not-yourself']());
  const changed = await store.setDisabled(tx, user, isDisabled ? tx.now : null);
  if (isDisabled) await asHouse(tx, () => revokeSessionsOf(tx, id));
  tx.publish(`user:${id}`, id, 'rights.changed');
  return viewOf(changed);
}

/** Accounts in the order of their ids, from behind `after`. */
export async function listUsers(tx: Tx, after: string | null) {
  const rows = await store.listUsers(tx, after, mostListed + 1);
  const { shown, next } = portionOf(rows, mostListed);
  return { items: shown.map(viewOf), next };
}

export async function createOrganisation(tx: Tx, input: z.output<typeof organisationBody>) {
  return store.insertOrganisation(tx, input);
}

export async function isConsultationOffice(tx: Tx, id: string): Promise<boolean> {
  return (await store.kindOfOrganisation(tx, id)) === 'CONSULTATION_OFFICE';
}

/** In the order of their ids, from behind `after`. */
export async function listOrganisations(tx: Tx, after: string | null) {
  const rows = await store.listOrganisations(tx, after, mostListed + 1);
  const { shown: items, next } = portionOf(rows, mostListed);
  return { items, next };
}

/** The organisations around the base that are no facilities: wards, consultation offices, councils. */
export function officesOf(tx: Tx) {
  return store.officesOf(tx);
}

/** The managers who are paged last, in the order in which they joined. */
export function managersOf(tx: Tx): Promise<string[]> {
  return store.activeUserIds(tx, { role: 'base_manager' });
}

/** Who can be on call. */
export function coordinatorsOf(tx: Tx): Promise<string[]> {
  return store.activeUserIds(tx, { role: 'coordinator' });
}

/** Who can be on call, managers too, in the order in which they joined. */
export async function dutyStaffOf(tx: Tx): Promise<DutyStaff[]> {
  const staff = await store.activeUsers(tx, ['coordinator', 'base_manager']);
  return staff.map(({ userId, name, email, role }) => ({
    userId,
    name,
    email,
    role: role === 'base_manager' ? role : 'coordinator',
  }));
}

/** Everybody with one of these roles who has an account, in the order in which they joined. */
export async function staffWith(tx: Tx, roles: readonly Role[]) {
  const staff = await store.activeUsers(tx, roles);
  return staff.map(({ userId, role, name }) => ({ userId, role, name }));
}

/** As {@link staffWith}, with what they work for: their organisation and their wards. */
export async function placedStaff(tx: Tx, roles: readonly Role[]) {
  const staff = await store.activeUsers(tx, roles);
  return staff.map(({ email: _, ...it }) => it);
}

/** The consultation offices of the base, by their names. */
export function consultationOffices(tx: Tx): Promise<{ id: string; name: string }[]> {
  return store.organisationsOfKind(tx, 'CONSULTATION_OFFICE');
}

/** Who answers for a facility. */
export function facilityStaffOf(tx: Tx, facilityId: string): Promise<string[]> {
  return store.activeUserIds(tx, { role: 'facility_staff', organisationId: facilityId });
}

/** Whom the house pages when it pages itself: an account that nobody has. Runs in a job's step. */
export function houseAccount(tx: Tx): Promise<string> {
  return store.keepHouseAccount(tx, '自己点検');
}

/** The account as it would act if it were signed in; null: there is none, or it is disabled. */
export function actorOfUser(tx: Tx, id: string): Promise<UserActor | null> {
  return store.actorOf(tx, id);
}

/** Names for screens and records; an id nobody has is left out. */
export function userNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  return store.namesOf(tx, ids);
}

/** The same for organisations, facilities among them. */
export function organisationNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  return store.organisationNamesOf(tx, ids);
}

function viewOf(user: store.UserRow) {
  const { id, organisationId, role, name, email, wardCodes, disabledAt, version } = user;
  return {
    id,
    organisationId,
    role,
    name,
    email,
    wardCodes,
    isDisabled: disabledAt !== null,
    version,
  };
}
