import { recordReads } from '../../audit/audit.service.ts';
import { organisationNames, userNames } from '../../identity/users.service.ts';
import { personOf } from '../../platform/actor.ts';
import { asHouse, type Tx } from '../../platform/db/tx.ts';
import { Refused } from '../../platform/problem.ts';
import { tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import { visibleCase } from '../case-access.service.ts';
import { caseKeepers } from '../case-rights.ts';
import { fieldsOf, LISTED_FIELDS } from '../case-view.ts';
import { heldConsents } from '../consents/consents.store.ts';
import { CASE_STATUS, type CaseStatus, WARDS } from '../labels.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import type { CaseProfile } from '../profile.api.ts';
import { readCriteria } from '../rules/criteria.service.ts';
import { wholeCases } from '../whole-cases.service.ts';
import { binderPage } from './binder-page.ts';
import type { PrintKind, PrintMark, PrintReason } from './case-print.ts';
import { insertPrints, type Printed } from './case-prints.store.ts';
import { fullSheet } from './full-sheet.ts';
import { fullSheetPage } from './full-sheet-page.ts';

/** More than a binder holds: such a list is taken out as a file instead. */
const MOST_IN_BINDER = 2_000;
const IN_BINDER = [
  ...LISTED_FIELDS,
  'profile.household',
  'profile.emergencyContacts',
  'profile.medicalCare',
  'profile.medical',
];

/**
 * Puts a print into the history of the case and into the log of reads, in the step that makes the
 * page. `fields` are those of the person that stand on the paper; without them, who it is.
 */
export function recordPrint(
  tx: Tx,
  print: {
    caseId: string;
    kind: PrintKind;
    reason: PrintReason;
    version: number;
    fields?: readonly string[];
  },
): Promise<void> {
  const { caseId, version, fields = LISTED_FIELDS, ...what } = print;
  return recordPrints(tx, { ...what, fields, cases: [{ id: caseId, version }] });
}

/** The same for a paper on which many stand: each of them has a line of their own. */
async function recordPrints(
  tx: Tx,
  { fields, ...print }: Printed & { fields: readonly string[] },
): Promise<void> {
  await insertPrints(tx, print);
  await recordReads(tx, {
    subjectKind: 'priority_cases',
    subjectIds: print.cases.map(({ id }) => id),
    fields,
    purpose: 'print',
  });
}

/** Who prints, when and what for, as it stands on the paper. */
export async function printMark(tx: Tx, reason: PrintReason): Promise<PrintMark> {
  const userId = personOf(tx.actor);
  const names = await userNames(tx, [userId]);
  return { at: tx.now, by: names.get(userId) ?? '', reason };
}

/**
 * 登録票 as a page for paper; the print is logged. Throws no-such-case, and full-sheet-without-consent
 * where the base asks for a person who has not agreed to it yet.
 */
export async function printFullSheet(tx: Tx, caseId: string, reason: PrintReason): Promise<string> {
  const record = await visibleCase(tx, caseId);
  if (!isKeeper(tx) && !record.hasConsent)
    throw new Refused(caseProblems['full-sheet-without-consent']());
  const { version } = record;
  await recordPrint(tx, { caseId, kind: 'full', reason, version, fields: fieldsOf(record) });
  const held = record.hasConsent ? (await heldConsents(tx, [caseId])).get(caseId) : undefined;
  const facilities = await asHouse(tx, () => organisationNames(tx, facilityIds(record.profile)));
  const { criteria, retired } = await readCriteria(tx);
  const labels = new Map([...retired, ...criteria].map((it) => [it.id, it.label]));
  const sections = fullSheet(record, held ?? null, tokyoDayOf(tx.now), {
    facility: (id) => facilities.get(id),
    criterion: (id) => labels.get(id),
  });
  return fullSheetPage(record, sections, await printMark(tx, reason));
}

/**
 * The list for the ward's binder, by reading; each person's print is logged. Closed cases stand on
 * it only where they are asked for, and for the base nobody who has not agreed to it. Throws
 * binder-too-long.
 */
export async function printBinder(
  tx: Tx,
  { reason, ...filter }: BinderFilter & { reason: PrintReason },
): Promise<string> {
  const { cases, last } = await wholeCases(tx, { ...filter, limit: MOST_IN_BINDER });
  if (last !== null) throw new Refused(caseProblems['binder-too-long']());
  const order = new Intl.Collator('ja');
  const records = cases
    .map(({ record }) => record)
    .filter(({ status }) => status !== 'CLOSED' || filter.status === 'CLOSED')
    .filter(({ hasConsent }) => hasConsent || isKeeper(tx))
    .sort((a, b) => order.compare(a.nameKana, b.nameKana));
  const printed = records.map(({ id, version }) => ({ id, version }));
  await recordPrints(tx, { kind: 'binder', reason, cases: printed, fields: IN_BINDER });
  return binderPage(records, saidOf(filter), await printMark(tx, reason));
}

const isKeeper = ({ actor }: Tx) => actor.kind === 'user' && caseKeepers.includes(actor.role);

export interface BinderFilter {
  wardCode?: string | undefined;
  status?: CaseStatus | undefined;
  renewalDue?: boolean | undefined;
  consentMissing?: boolean | undefined;
  paperOverdue?: boolean | undefined;
  noCrisisPlan?: boolean | undefined;
  noTrialStay?: boolean | undefined;
}

function saidOf(filter: BinderFilter): string {
  const { wardCode, status } = filter;
  const said = [
    wardCode && ((WARDS as Readonly<Record<string, string>>)[wardCode] ?? wardCode),
    status && CASE_STATUS[status],
    filter.renewalDue && '更新の時期',
    filter.consentMissing && '同意なし',
    filter.paperOverdue && '同意の書面が期限切れ',
    filter.noCrisisPlan && '緊急時支援計画なし',
    filter.noTrialStay && '体験利用なし',
  ].filter(Boolean);
  return said.length === 0 ? '抹消を除く全員' : said.join('・');
}

function facilityIds(profile: CaseProfile): string[] {
  const { preferredFacilities = [], avoidFacilities = [], trialStays = [] } = profile;
  const places = [...preferredFacilities, ...avoidFacilities, ...trialStays];
  return places.flatMap(({ facilityId }) => facilityId ?? []);
}
