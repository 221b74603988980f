import type { Tx } from '../../platform/db/tx.ts';
import { Refused } from '../../platform/problem.ts';
import { visibleCase } from '../case-access.service.ts';
import type { CaseRecord } from '../case-record.ts';
import { printMark, recordPrint } from '../prints/case-prints.service.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import { type ConsentSheet, consentSheetPage } from './consent-sheet-page.ts';
import { newestText, textOf } from './consent-texts.service.ts';
import { consentsOf } from './consents.store.ts';

/**
 * 同意書 as a page for paper; the print is logged. With a consent it says what was given, else it is blank
 * for signing, to the newest text or the one that is named.
 */
export async function printConsentSheet(
  tx: Tx,
  caseId: string,
  which: { consentId?: string | undefined; textId?: string | undefined },
): Promise<string> {
  const record = await visibleCase(tx, caseId);
  const sheet = await sheetOf(tx, record, which);
  await recordPrint(tx, { caseId, kind: 'consent', reason: 'consent', version: record.version });
  return consentSheetPage(record, sheet, await printMark(tx, 'consent'));
}

async function sheetOf(
  tx: Tx,
  record: CaseRecord,
  { consentId, textId }: { consentId?: string | undefined; textId?: string | undefined },
): Promise<ConsentSheet> {
  if (consentId === undefined) {
    if (record.status === 'CLOSED') throw new Refused(caseProblems['case-closed']());
    const text = textId === undefined ? await newestText(tx) : await textOf(tx, textId);
    return { ...text, given: null };
  }
  const given = (await consentsOf(tx, record.id)).find((it) => it.id === consentId);
  if (given === undefined) throw new Refused(caseProblems['no-such-consent']());
  const { textVersion: version, textHash: hash, consentTextId } = given;
  const text = consentTextId === null ? null : await textOf(tx, consentTextId);
  return { version, hash, body: text?.body ?? null, validMonths: text?.validMonths ?? null, given };
}
