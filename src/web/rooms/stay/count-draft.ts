import {
  type CountedIn,
  type CountedKind,
  type CountedOut,
  type CountedThings,
  countedKinds,
  missingOf,
} from '../../../stays/counted.ts';
import type { HandOverItem } from '../../../stays/hand-over-list.ts';
import type { AdmitBody, DepartBody } from '../../../stays/stays.api.ts';

/** One line as it is typed. */
export interface LineDraft {
  name: string;
  count: string;
  unit: string;
  note: string;
}
export interface CountDraft extends CountedThings<LineDraft> {
  /** Parts of which it was said that nothing was handed over. */
  none: CountedKind[];
}
export const emptyCount: CountDraft = { belongings: [], medicines: [], none: [] };
export const emptyLine: LineDraft = { name: '', count: '1', unit: '', note: '' };

/** 「６」 and 「0.5」 are numbers too; null: none, or not more than nothing. */
function amountOf(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  const amount = Number(text);
  return text !== '' && Number.isFinite(amount) && amount >= 0 && amount <= 9999 ? amount : null;
}

export type CountFaults = Partial<Record<string, 'name' | 'count' | 'nothing-said'>>;

/** What is still missing, by the JSON pointer of its field. */
export function faultsOf(draft: CountDraft): CountFaults {
  const faults: CountFaults = {};
  for (const kind of countedKinds) {
    if (draft[kind].length === 0 && !draft.none.includes(kind)) faults[`/${kind}`] = 'nothing-said';
    for (const [index, { name, count }] of draft[kind].entries()) {
      if (name.trim() === '') faults[`/${kind}/${index}/name`] = 'name';
      if (!amountOf(count)) faults[`/${kind}/${index}/count`] = 'count';
    }
  }
  return faults;
}

export function admitBodyOf(draft: CountDraft): AdmitBody {
  const linesOf = (kind: CountedKind) =>
    draft[kind].map(({ name, count, unit, note }) => ({
      name: name.trim(),
      count: amountOf(count) ?? 0,
      unit: unit.trim(),
      note: note.trim() || null,
    }));
  return { belongings: linesOf('belongings'), medicines: linesOf('medicines') };
}

/** What the sheet lets expect, as lines of which only the number is still to be said. */
export function expectedLines(items: readonly HandOverItem[], kind: CountedKind): LineDraft[] {
  return items
    .filter(({ part }) => part === kind)
    .flatMap((item) => {
      switch (item.kind) {
        case 'medicine': {
          const { name, dose, times } = item.medicine;
          const note = [dose, times].filter(Boolean).join(' ');
          return [{ ...emptyLine, name, count: '', note }];
        }
        case 'rescue-medicine':
          return [{ ...emptyLine, name: item.text, count: '' }];
        case 'medicine-book':
          return [{ ...emptyLine, name: 'お薬手帳', unit: '冊' }];
        case 'insurance-card':
          return [{ ...emptyLine, name: '保険証', unit: '枚' }];
        case 'belonging':
          return [{ ...emptyLine, name: item.text }];
        default:
          return [];
      }
    });
}

/** A line at the departure: all of it came back, or how much of it did. */
export interface BackDraft {
  isAll: boolean;
  returned: string;
  used: string;
  note: string;
}
const notSaid: BackDraft = { isAll: false, returned: '', used: '', note: '' };
export type BackDrafts = CountedThings<BackDraft>;

export const backOf = (drafts: BackDrafts, kind: CountedKind, index: number): BackDraft =>
  drafts[kind][index] ?? notSaid;

/** null: it has not been said yet what became of the line. */
export function outOf(line: CountedIn, draft: BackDraft): CountedOut | null {
  const note = draft.note.trim() || null;
  if (draft.isAll) return { returned: line.count ?? 1, used: 0, note };
  const returned = amountOf(draft.returned);
  if (returned === null) return null;
  const used = draft.used.trim() === '' ? 0 : amountOf(draft.used);
  return used === null ? null : { returned, used, note };
}

/** Whether the line differs and it was not said why. */
export function isUnexplained(line: CountedIn, draft: BackDraft): boolean {
  const out = outOf(line, draft);
  return out !== null && missingOf(line, out) !== 0 && out.note === null;
}

/** null: some line has not been looked at, or differs without a word. */
export function departCountOf(
  counted: CountedThings<CountedIn>,
  drafts: BackDrafts,
): Pick<DepartBody, CountedKind> | null {
  const all = { belongings: [] as CountedOut[], medicines: [] as CountedOut[] };
  for (const kind of countedKinds)
    for (const [index, line] of counted[kind].entries()) {
      const draft = backOf(drafts, kind, index);
      const out = outOf(line, draft);
      if (out === null || isUnexplained(line, draft)) return null;
      all[kind].push(out);
    }
  return all;
}
