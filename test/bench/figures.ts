/** One measured figure, beside what cannot be beaten, measured in the same run. */
export interface Figure {
  bench: string;
  figure: string;
  value: number;
  unit: 'ms' | 's' | 'nights' | '/s';
  /** null: there is nothing to be beside. */
  floor: number | null;
  ratio: number | null;
  /** How many samples stand behind it. */
  n: number;
}

/** The smallest sample that `share` (0 to 1) of all samples do not exceed. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Median and 99th percentile of `samples` (in `unit`), each beside that of the floor; 1: the worst. */
export function figuresOf(
  bench: string,
  what: string,
  samples: readonly number[],
  floor: readonly number[],
  { unit = 'ms', shares = [0.5, 0.99] }: { unit?: Figure['unit']; shares?: readonly number[] } = {},
): Figure[] {
  return shares.map((share) => {
    const [value, least] = [quantile(samples, share), quantile(floor, share)];
    const figure = `${what}, ${share === 1 ? 'worst' : `p${share * 100}`}`;
    const ratio = rounded(value / least);
    const n = samples.length;
    return { bench, figure, value: rounded(value), unit, floor: rounded(least), ratio, n };
  });
}

/** How many a second, beside the floor; below 1: slower than the floor. */
export function rateOf(
  bench: string,
  what: string,
  own: { each: readonly number[]; wallMs: number },
  bare: { each: readonly number[]; wallMs: number },
): Figure {
  const perSecond = ({ each, wallMs }: typeof own) => (each.length * 1000) / wallMs;
  const [value, floor] = [perSecond(own), perSecond(bare)];
  return {
    bench,
    figure: what,
    value: rounded(value),
    unit: '/s',
    floor: rounded(floor),
    ratio: rounded(value / floor),
    n: own.each.length,
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['bench', 'figure', 'value', 'floor', 'ratio', 'n'];
  const rows = figures.map((it) => [
    it.bench,
    it.figure,
    `${it.value} ${it.unit}`,
    it.floor === null ? '' : `${it.floor} ${it.unit}`,
    it.ratio === null ? '' : `${it.ratio}×`,
    String(it.n),
  ]);
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return [head, ...rows].map(lineOf).join('\n');
}
