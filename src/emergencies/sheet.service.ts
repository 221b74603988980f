import { recordRead } from '../audit/audit.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { personSheetOf } from '../priority-cases/person-sheet.ts';
import { readCase } from '../priority-cases/priority-cases.service.ts';
import { readEmergency } from './emergencies.service.ts';
import { whereVisible } from './person.service.ts';
import { mergedSheet, sheetOfPerson } from './person.ts';
import type { SheetView } from './sheet.api.ts';

/**
 * The whole sheet of the person for who answers for the emergency, both reads logged. What the
 * register holds is left out once the base may not see it: tonight's word stays. Throws
 * no-such-emergency.
 */
export async function showSheet(tx: Tx, id: string): Promise<SheetView> {
  const row = await readEmergency(tx, id);
  const today = tokyoDayOf(tx.now);
  const purpose = 'emergency';
  const read = { subjectKind: 'emergencies', subjectId: row.id, fields: ['person'] };
  await recordRead(tx, { ...read, purpose });
  const registered =
    row.caseId === null ? null : await whereVisible(readCase(tx, row.caseId, purpose));
  const tonight = sheetOfPerson(row.person, row.wardCode, today);
  const whole =
    registered === null ? tonight : mergedSheet(personSheetOf(registered, today), tonight);
  const { basis: _, ...sheet } = whole;
  return {
    caseId: row.caseId,
    isProvisional: registered?.isProvisional ?? null,
    ...sheet,
    profile: { ...sheet.profile },
  };
}
