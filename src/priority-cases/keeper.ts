import type { Role } from '../platform/actor.ts';

/** A person of the base who could be responsible for a case. */
export interface CaseStaff {
  userId: string;
  name: string;
  role: Role;
  organisationId: string;
  wardCodes: readonly string[];
}

/** Whether this person may hold the case as 担当者: staff of its ward, or of its consultation office. */
export function mayKeep(
  person: Pick<CaseStaff, 'role' | 'organisationId' | 'wardCodes'>,
  held: { wardCode: string; consultationOfficeId: string | null },
): boolean {
  if (person.role === 'ward_staff') return person.wardCodes.includes(held.wardCode);
  return (
    person.role === 'consultation_staff' && person.organisationId === held.consultationOfficeId
  );
}
