/** What a facility takes into its keeping, and what becomes of it at the departure. */

/** One line as it was counted in. */
export interface CountedIn {
  name: string;
  /** null: not counted (stays of before this was asked). */
  count: number | null;
  /** 錠, 枚, 組 …; empty where none was said. */
  unit: string;
  note: string | null;
}
/** The same line at the departure. */
export interface CountedOut {
  returned: number;
  used: number;
  /** Why it differs; needed where something is missing, or too much. */
  note: string | null;
}
/** Empty: nothing was handed over. */
export interface CountedThings<L> {
  belongings: L[];
  medicines: L[];
}
export const countedKinds = ['belongings', 'medicines'] as const;
export type CountedKind = (typeof countedKinds)[number];

/** How much is missing of a line; below zero: more came out than went in. */
export function missingOf(line: CountedIn, { returned, used }: CountedOut): number {
  return line.count === null ? 0 : rounded(line.count - returned - used);
}

/** Halves of a tablet are counted too: what binary fractions leave behind is no difference. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

export type CountFault =
  | { fault: 'lines-differ'; kind: CountedKind }
  | { fault: 'unexplained'; kind: CountedKind; line: number };

/** The first thing that is wrong with what was counted out; null: nothing. */
export function faultOfCount(
  counted: CountedThings<CountedIn>,
  out: CountedThings<CountedOut>,
): CountFault | null {
  for (const kind of countedKinds) {
    if (counted[kind].length !== out[kind].length) return { fault: 'lines-differ', kind };
    const line = pairsOf(counted, out, kind).findIndex(
      ([one, other]) => missingOf(one, other) !== 0 && !other.note?.trim(),
    );
    if (line >= 0) return { fault: 'unexplained', kind, line };
  }
  return null;
}

/** Whether anything is missing, or too much. */
export function differs(
  counted: CountedThings<CountedIn>,
  out: CountedThings<CountedOut>,
): boolean {
  return countedKinds.some((kind) =>
    pairsOf(counted, out, kind).some(([one, other]) => missingOf(one, other) !== 0),
  );
}

/** The record's words of what was taken in: 「見本錠A 6錠（朝・夕）、見本錠B 2錠」, 「なし」. */
export function textOfCounted(lines: readonly CountedIn[]): string {
  return lines.length === 0 ? 'なし' : lines.map(lineText).join('、');
}

/** The record's words of what was given back: 「見本錠A 6錠：返却 4錠・使用 2錠」; empty: nothing was in. */
export function textOfReturn(
  counted: CountedThings<CountedIn>,
  out: CountedThings<CountedOut>,
): string {
  return countedKinds
    .flatMap((kind) => pairsOf(counted, out, kind))
    .map(([line, { returned, used, note }]) => {
      const { unit } = line;
      const missing = missingOf(line, { returned, used, note });
      const said = [
        line.count === null ? null : `返却 ${returned}${unit}`,
        used > 0 ? `使用 ${used}${unit}` : null,
        missing > 0 ? `不足 ${missing}${unit}` : null,
        missing < 0 ? `超過 ${-missing}${unit}` : null,
      ].filter(Boolean);
      const what = `${line.name}${line.count === null ? '' : ` ${line.count}${unit}`}`;
      return `${what}：${said.join('・')}${note ? `（${note}）` : ''}`;
    })
    .join('、');
}

function lineText({ name, count, unit, note }: CountedIn): string {
  const amount = count === null ? '' : ` ${count}${unit}`;
  return `${name}${amount}${note ? `（${note}）` : ''}`;
}

function pairsOf(
  counted: CountedThings<CountedIn>,
  out: CountedThings<CountedOut>,
  kind: CountedKind,
): [CountedIn, CountedOut][] {
  return counted[kind].flatMap((line, index) => {
    const other = out[kind][index];
    return other === undefined ? [] : [[line, other]];
  });
}
