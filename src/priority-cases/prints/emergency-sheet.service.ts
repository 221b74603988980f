import type { Tx } from '../../platform/db/tx.ts';
import { Refused } from '../../platform/problem.ts';
import { tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import { visibleCase } from '../case-access.service.ts';
import { fieldsOf } from '../case-view.ts';
import { disclose } from '../disclosure.ts';
import { personSheetOf } from '../person-sheet.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import type { PrintReason } from './case-print.ts';
import { printMark, recordPrint } from './case-prints.service.ts';
import { emergencySheetPage } from './emergency-sheet-page.ts';
import { offerSheetPage } from './offer-sheet-page.ts';

/**
 * 緊急情報シート as a page for paper, as a facility may see it at this stage; the print is logged.
 * Throws no-such-case, and sheet-without-consent where nothing may be handed on.
 */
export async function printSheet(
  tx: Tx,
  caseId: string,
  { stage, reason }: { stage: 'offer' | 'accepted'; reason: PrintReason },
): Promise<string> {
  const record = await visibleCase(tx, caseId);
  const { version } = record;
  const disclosed = disclose(personSheetOf(record, tokyoDayOf(tx.now)), stage);
  const mark = await printMark(tx, reason);
  if (disclosed.stage === 'offer') {
    const fields = Object.keys(disclosed.need).map((field) => `need.${field}`);
    await recordPrint(tx, { caseId, kind: 'sheet-offer', reason, version, fields });
    return offerSheetPage(disclosed.need, version, mark);
  }
  if (disclosed.stage !== 'accepted' || disclosed.person === null)
    throw new Refused(caseProblems['sheet-without-consent']());
  const { person } = disclosed;
  await recordPrint(tx, { caseId, kind: 'sheet', reason, version, fields: fieldsOf(person) });
  return emergencySheetPage(person, version, mark);
}
