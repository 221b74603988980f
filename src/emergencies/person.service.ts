import { recordRead } from '../audit/audit.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { type CareNeed, needOf } from '../priority-cases/care-need.ts';
import { knownFacilitiesOf } from '../priority-cases/known-facilities.service.ts';
import { withKnown } from '../priority-cases/known-facility.ts';
import { type PersonSheet, personSheetOf } from '../priority-cases/person-sheet.ts';
import { readCase } from '../priority-cases/priority-cases.service.ts';
import type { EmergencyRow } from './emergencies.store.ts';
import { mergedNeed, mergedSheet, needOfPerson, sheetOfPerson } from './person.ts';

/** What matching must know: the register's word with what the call added. */
export async function careNeedOf(tx: Tx, emergency: EmergencyRow): Promise<CareNeed> {
  const today = tokyoDayOf(tx.now);
  const tonight = needOfPerson(emergency.person, today);
  if (emergency.caseId === null) return tonight;
  const { need } = await careNeedOfCase(tx, emergency.caseId);
  return mergedNeed(need, tonight);
}

/** What the register alone says that matching must know. Throws no-such-case. */
export async function careNeedOfCase(tx: Tx, caseId: string) {
  const record = await readCase(tx, caseId, 'placement');
  const seen = await knownFacilitiesOf(tx, caseId);
  const { registrationNo, wardCode } = record;
  return { registrationNo, wardCode, need: withKnown(needOf(record, tokyoDayOf(tx.now)), seen) };
}

/** The whole sheet of the person, the read logged; `disclose` cuts it to what a receiver may see. */
export async function sheetOf(
  tx: Tx,
  emergency: EmergencyRow,
  purpose: 'placement' | 'stay' | 'print' = 'placement',
): Promise<PersonSheet> {
  const today = tokyoDayOf(tx.now);
  const tonight = sheetOfPerson(emergency.person, emergency.wardCode, today);
  if (emergency.caseId === null) {
    // The record that is printed logs the person with all else that stands on it.
    const read = { subjectKind: 'emergencies', subjectId: emergency.id, fields: ['person'] };
    if (purpose !== 'print') await recordRead(tx, { ...read, purpose });
    return tonight;
  }
  const registered = await readCase(tx, emergency.caseId, purpose);
  return mergedSheet(personSheetOf(registered, today), tonight);
}

/** What is read of a registered person; null where the base may not see that person (any more). */
export async function whereVisible<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refused && error.problem.code === 'no-such-case') return null;
    throw error;
  }
}
