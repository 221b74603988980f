/** What a signed-in person may be. One account has one role; DESIGN.md §6. */
export const roles = [
  'coordinator',
  'base_manager',
  'ward_staff',
  'consultation_staff',
  'facility_staff',
  'council_viewer',
  'admin',
  'auditor',
] as const;

export type Role = (typeof roles)[number];

/** Somebody who signed in. `organisationId` of facility staff is the id of their facility. */
export interface UserActor {
  kind: 'user';
  userId: string;
  baseId: string;
  organisationId: string;
  role: Role;
  wardCodes: readonly string[];
}

/** A job, the sign-in itself or an import. Sees the rows of its base, or of all bases with null. */
export interface SystemActor {
  kind: 'system';
  name: string;
  baseId: string | null;
}

export type Actor = UserActor | SystemActor;

export function system(name: string, baseId: string | null = null): SystemActor {
  return { kind: 'system', name, baseId };
}

/** The base a row written by this actor belongs to. A system actor without a base writes none. */
export function baseOf(actor: Actor): string {
  if (actor.baseId === null) throw new Error(`${actor.kind} actor without a base wrote a row`);
  return actor.baseId;
}

/** Who asks, where only a person can: a job that comes here is a bug. */
export function personOf(actor: Actor): string {
  if (actor.kind !== 'user') throw new Error('a job did what only a person can do');
  return actor.userId;
}

export function userOf(actor: Actor): string | null {
  return actor.kind === 'user' ? actor.userId : null;
}

/** Whether a facility's own staff asks: of others' persons and rooms they see what concerns them. */
export function isFacilityStaff(actor: Actor): actor is UserActor {
  return actor.kind === 'user' && actor.role === 'facility_staff';
}
