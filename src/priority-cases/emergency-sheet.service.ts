import { recordRead } from '../audit/audit.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { fieldsOf } from './case-view.ts';
import { disclose } from './disclosure.ts';
import { emergencySheetPage } from './emergency-sheet-page.ts';
import { personSheetOf } from './person-sheet.ts';
import { caseProblems } from './priority-cases.problems.ts';
import { selectCase } from './priority-cases.store.ts';

/**
 * 緊急情報シート as a page for paper, as a receiving house may see it; the print is logged. Throws
 * no-such-case, and sheet-without-consent where nothing may be handed on.
 */
export async function printSheet(tx: Tx, caseId: string): Promise<string> {
  const record = await selectCase(tx, caseId);
  if (record === null) throw new Refused(caseProblems['no-such-case']());
  const disclosed = disclose(personSheetOf(record, tokyoDayOf(tx.now)), 'accepted');
  if (disclosed.stage !== 'accepted' || disclosed.person === null)
    throw new Refused(caseProblems['sheet-without-consent']());
  await recordRead(tx, {
    subjectKind: 'priority_cases',
    subjectId: caseId,
    fields: fieldsOf(disclosed.person),
    purpose: 'print',
  });
  return emergencySheetPage(disclosed.person, { version: record.version, at: tx.now });
}
