import { CASE_STATUS, type CaseStatus } from '../../../priority-cases/labels.ts';
import type { CaseHistory } from '../../../priority-cases/priority-cases.api.ts';
import { caseWords } from '../../words/case.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { historyCodes } from '../../words/codes-history.ts';
import type { Label, Language } from '../../words/label.ts';

export type HistoryEntry = CaseHistory['items'][number];

const fieldLabels: Readonly<Record<string, Label>> = {
  ...historyCodes.caseField,
  ...Object.fromEntries(
    Object.entries(historyCodes.profileGroup).map(([group, label]) => [`profile.${group}`, label]),
  ),
};

export const labelOfField = (field: string, language: Language): string =>
  fieldLabels[field]?.[language] ?? field;

/** What happened, in a line: "内容の変更（住所、医療）", "状態の変更（「協議中」へ）". */
export function saidOf({ kind, fields, status }: HistoryEntry, language: Language): string {
  const what = historyCodes.historyKind[kind][language];
  const isStatus = (code: string | null): code is CaseStatus =>
    code !== null && Object.hasOwn(CASE_STATUS, code);
  const more = isStatus(status)
    ? caseWords.toStatus[language](caseCodes.caseStatus[status][language])
    : fields.map((field) => labelOfField(field, language)).join(caseWords.listJoin[language]);
  return more === '' ? what : caseWords.withDetail[language](what, more);
}

export const whoOf = ({ by }: HistoryEntry, language: Language): string =>
  by?.name || caseWords.house[language];
