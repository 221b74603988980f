import { consultationOffices, placedStaff } from '../identity/users.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { inField, Refused } from '../platform/problem.ts';
import { caseKeepers } from './case-rights.ts';
import { type CaseStaff, mayKeep } from './keeper.ts';
import type { CaseStaffList } from './keepers.api.ts';
import { keeperProblems } from './keepers.problems.ts';

type Held = Parameters<typeof mayKeep>[1];

/** Who can be responsible for the cases of the base, and with which offices they can be. */
export async function listCaseStaff(tx: Tx): Promise<CaseStaffList> {
  const { staff, offices } = await asHouse(tx, async () => ({
    staff: await placedStaff(tx, caseKeepers),
    offices: await consultationOffices(tx),
  }));
  return {
    people: staff.map(({ role, wardCodes, ...it }) => ({
      ...it,
      role: role === 'ward_staff' ? role : 'consultation_staff',
      wardCodes: [...wardCodes],
    })),
    offices,
  };
}

/** Everybody who may be responsible for this case today. */
export async function keepersOf(tx: Tx, held: Held): Promise<CaseStaff[]> {
  const staff = await asHouse(tx, () => placedStaff(tx, caseKeepers));
  return staff.filter((person) => mayKeep(person, held));
}

/** Throws keeper-cannot-hold. */
export async function assertKeeper(
  tx: Tx,
  held: Held,
  userId: string,
  path = '/keeperId',
): Promise<void> {
  const keepers = await keepersOf(tx, held);
  if (!keepers.some((person) => person.userId === userId))
    throw new Refused(inField(keeperProblems['keeper-cannot-hold'], path));
}
