import type { CsvRow, RowProblem } from './row-problem.ts';

/** A column of a file that people fill in: its heading and what may stand in it. */
export interface ColumnHelp {
  readonly name: string;
  readonly required: boolean;
  readonly ja: string;
  readonly en: string;
}

/** What `import --template` writes and explains. The examples are invented. */
export interface SheetTemplate {
  readonly header: readonly string[];
  readonly examples: readonly (readonly string[])[];
  readonly columns: readonly ColumnHelp[];
}

export interface SheetWords {
  readonly ja: string;
  readonly en: string;
}

/** Reads the cells of one record by heading and collects its mistakes with line and column. */
export interface RowReader {
  readonly line: number;
  /** The cell without outer white space; '' where the column or the cell is missing. */
  text(column: string): string;
  error(column: string | null, code: string, words: SheetWords): void;
  warn(column: string | null, code: string, words: SheetWords): void;
  /** As `text`, but an empty cell is an error of the row. */
  required(column: string): string;
  /** A whole number between two bounds; null where the cell is empty or wrong. */
  integer(column: string, min: number, max: number): number | null;
  /** The cell cut at ; or ；, or at 、 where it has neither; without empty parts. */
  list(column: string): string[];
}

/** A reader of rows under one header, sharing one list of problems. */
export function rowReaders(
  header: readonly string[],
  problems: RowProblem[],
): (row: CsvRow) => RowReader {
  const places = new Map(header.map((name, place) => [headingKey(name), place]));
  // Folding every heading for every row of a long file would take a third of its time.
  const known = new Map<string, number>();
  const placeOf = (column: string): number => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const place = places.get(headingKey(column)) ?? -1;
    known.set(column, place);
    return place;
  };
  return (row) => {
    const push = (
      severity: RowProblem['severity'],
      column: string | null,
      code: string,
      words: SheetWords,
    ) => {
      problems.push({ severity, code, ja: words.ja, en: words.en, line: row.line, column });
    };
    const reader: RowReader = {
      line: row.line,
      text: (column) => (row.cells[placeOf(column)] ?? '').trim(),
      error: (column, code, words) => push('error', column, code, words),
      warn: (column, code, words) => push('warning', column, code, words),
      required: (column) => {
        const value = reader.text(column);
        if (value === '') {
          push('error', column, 'cell-required', {
            ja: `「${column}」は必ず書いてください。`,
            en: `${column} must be filled in.`,
          });
        }
        return value;
      },
      integer: (column, min, max) => {
        const value = reader
          .text(column)
          .normalize('NFKC')
          .replace(/[人名階点分]$/, '');
        if (value === '') return null;
        const number = Number(value);
        if (/^\d{1,6}$/.test(value) && number >= min && number <= max) return number;
        push('error', column, 'cell-not-a-number', {
          ja: `「${column}」は${min}から${max}までの整数で書いてください。`,
          en: `${column} must be a whole number from ${min} to ${max}.`,
        });
        return null;
      },
      list: (column) => {
        const text = reader.text(column);
        return text
          .split(/[;；]/.test(text) ? /[;；\n]/ : /[、\n]/)
          .map((part) => part.trim())
          .filter((part) => part !== '');
      },
    };
    return reader;
  };
}

/**
 * Holds a header against the template: what is missing or there twice is an error, what is unknown
 * a warning (people add columns for themselves). The order does not matter. A file in which hardly
 * any column fits is said to be of another kind rather than to lack each column.
 */
export function checkHeader(
  header: readonly string[],
  columns: readonly ColumnHelp[],
  file: SheetWords,
): RowProblem[] {
  const problem = (
    severity: RowProblem['severity'],
    column: string | null,
    code: string,
    words: SheetWords,
  ): RowProblem => ({ severity, code, ja: words.ja, en: words.en, line: 1, column });
  const found = header.map(headingKey);
  const known = new Set(columns.map((column) => headingKey(column.name)));
  const required = columns.filter((column) => column.required);
  const missing = required.filter((column) => !found.includes(headingKey(column.name)));
  if (missing.length * 2 > required.length) {
    return [
      problem('error', null, 'other-kind-of-file', {
        ja: `これは${file.ja}のファイルではないようです。見出しの行がひな形と違います。`,
        en: `This does not look like a file of ${file.en}: its headings are not those of the template.`,
      }),
    ];
  }
  return [
    ...missing.map((column) =>
      problem('error', column.name, 'column-missing', {
        ja: `列「${column.name}」がありません。`,
        en: `The column ${column.name} is missing.`,
      }),
    ),
    ...header.flatMap((name, place) => {
      const key = headingKey(name);
      if (key === '') return [];
      if (found.indexOf(key) < place) {
        return [
          problem('error', name, 'column-twice', {
            ja: `列「${name}」が2つあります。`,
            en: `The column ${name} is there twice.`,
          }),
        ];
      }
      if (known.has(key)) return [];
      return [
        problem('warning', name, 'column-unknown', {
          ja: `列「${name}」は読み込みません。`,
          en: `The column ${name} is not read.`,
        }),
      ];
    }),
  ];
}

/** Headings meet in spite of width, spaces and the required mark that forms print beside them. */
function headingKey(name: string): string {
  return name.normalize('NFKC').replace(/[\s*]|※必須|\(必須\)/g, '');
}
