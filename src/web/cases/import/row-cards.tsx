import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { caseImportWords } from '../../words/case-import.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { cellOf, gridColumns } from './grid-columns.ts';
import type { ImportRowView, ImportView } from './queries.ts';
import { ProblemLine, SkipButton, Standing } from './row-parts.tsx';
import type { ImportActs } from './use-import-acts.ts';

type Correct = ImportActs['correct'];

/** On a phone each row is a card: who, what is wrong, and the boxes to correct it. */
export function RowCards({ view, correct }: { view: ImportView; correct: Correct }) {
  const columns = gridColumns(view);
  return (
    <ul className="flex flex-col gap-3">
      {view.rows.map((row) => (
        <RowCard
          key={`${row.line} ${view.version}`}
          row={row}
          mapped={view.columns}
          columns={columns}
          correct={correct}
        />
      ))}
    </ul>
  );
}

function RowCard({
  row,
  mapped,
  columns,
  correct,
}: {
  row: ImportRowView;
  mapped: readonly string[];
  columns: readonly string[];
  correct: Correct;
}) {
  const w = useWords(caseImportWords);
  const cell = (column: string) => cellOf(row, mapped, column);
  const isOf = (column: string) => cell(column).problems.some((it) => it.severity === 'error');
  const wrong = columns.filter(isOf);
  const others = columns.filter((column) => !wrong.includes(column));
  const beside = row.problems.filter(
    ({ column, severity }) => severity === 'warning' || column === null,
  );
  return (
    <li className="card flex flex-col gap-2 rounded-12 border border-line bg-paper p-3">
      <p className="flex flex-wrap items-center gap-2">
        <span className="tabular text-ink-soft">{w.lineN(row.line)}</span>
        <b>{cell('氏名').text}</b> <Standing standing={row.standing} />
      </p>
      {beside.map((problem) => (
        <ProblemLine key={`${problem.code}${problem.column}`} problem={problem} isNamed />
      ))}
      {wrong.length > 0 && <Boxes row={row} columns={wrong} mapped={mapped} correct={correct} />}
      {row.changes.map(({ column, before, after }) => (
        <p key={column} className="text-sm">
          <b>{column}</b>　{after}　<span className="text-ink-soft">{w.was(before)}</span>
        </p>
      ))}
      <Disclosure title={w.allCells}>
        <Boxes row={row} columns={others} mapped={mapped} correct={correct} />
      </Disclosure>
      <div>
        <SkipButton
          row={row}
          onSkip={(isSkipped) => correct.run({ rows: [{ line: row.line, isSkipped }] })}
        />
      </div>
    </li>
  );
}

/** Boxes for some cells of a row, sent together. */
function Boxes({
  row,
  columns,
  mapped,
  correct,
}: {
  row: ImportRowView;
  columns: readonly string[];
  mapped: readonly string[];
  correct: Correct;
}) {
  const w = useWords(caseImportWords);
  const language = useLanguage();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changed = Object.entries(typed).filter(
    ([column, value]) => value !== cellOf(row, mapped, column).text,
  );
  return (
    <div className="flex flex-col gap-3">
      {columns.map((column) => {
        const { text, problems } = cellOf(row, mapped, column);
        const mended = problems.find((it) => it.mended !== null)?.mended ?? null;
        return (
          <TextInput
            key={column}
            label={column}
            name={`/rows/${row.line}/${column}`}
            rows={text.includes('\n') ? 3 : undefined}
            value={typed[column] ?? text}
            onChange={(value) => setTyped((now) => ({ ...now, [column]: value }))}
            error={problems.map((it) => it[language]).join(' ') || null}
            beside={
              mended !== null && (
                <Button onPress={() => setTyped((now) => ({ ...now, [column]: mended }))}>
                  {w.mendOne(mended)}
                </Button>
              )
            }
          />
        );
      })}
      {changed.length > 0 && (
        <div>
          <Button
            look="filled"
            isRunning={correct.isRunning}
            onPress={() =>
              correct.run({
                cells: changed.map(([column, value]) => ({ line: row.line, column, value })),
              })
            }
          >
            {w.saveRow}
          </Button>
        </div>
      )}
    </div>
  );
}
