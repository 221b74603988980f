import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { caseImportWords } from '../../words/case-import.ts';
import { useWords } from '../../words/words.ts';
import { GridCell } from './grid-cell.tsx';
import { cellOf, gridColumns, wrongCells } from './grid-columns.ts';
import type { ImportView } from './queries.ts';
import { ProblemLine, SkipButton, Standing } from './row-parts.tsx';
import type { ImportActs } from './use-import-acts.ts';

interface Place {
  x: number;
  y: number;
}

const head = 'sticky top-0 z-10 bg-solid-gray-50 px-2 py-2 text-left text-sm whitespace-nowrap';
const moves: Record<string, Place> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A table as a spreadsheet is one: one cell has the focus, arrows move it, Enter edits it. */
export function RowGrid({ view, correct }: { view: ImportView; correct: ImportActs['correct'] }) {
  const w = useWords(caseImportWords);
  const { rows } = view;
  const columns = gridColumns(view);
  const [at, setAt] = useState<Place>({ x: 0, y: 0 });
  const [isEditing, setEditing] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const focus = useCallback((place: Place) => {
    setAt(place);
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${place.y}-${place.x}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  const move = (event: KeyboardEvent, { x, y }: Place) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      setEditing(true);
      return;
    }
    const by = moves[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focus({
      x: Math.min(Math.max(x + by.x, 0), columns.length - 1),
      y: Math.min(Math.max(y + by.y, 0), rows.length - 1),
    });
  };
  const wrong = wrongCells(rows, columns);
  const toNext = () => {
    const next = wrong.find(({ x, y }) => y > at.y || (y === at.y && x > at.x)) ?? wrong[0];
    setEditing(false);
    if (next !== undefined) focus(next);
  };
  useShortcut('KeyN', toNext);
  const save = (line: number, column: string, value: string) =>
    correct.run({ cells: [{ line, column, value }] });
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        {wrong.length > 0 && <Button onPress={toNext}>{w.nextWrong}</Button>}
        <span className="text-sm text-ink-soft">{w.keys}</span>
      </div>
      <div className="max-h-[70vh] overflow-auto rounded-8 border border-line">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is edited is a grid */}
        <table ref={table} role="grid" aria-label={w.tableName} className="border-collapse">
          <thead>
            <tr>
              <th scope="col" className={cx(head, 'left-0 z-20')}>
                {w.line}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={head}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, y) => (
              <tr key={row.line} className="border-t border-line">
                <th
                  scope="row"
                  className="sticky left-0 z-[5] w-44 min-w-44 bg-paper px-2 py-1 text-left align-top font-normal"
                >
                  <span className="flex flex-wrap items-center gap-1">
                    <b className="tabular">{row.line}</b> <Standing standing={row.standing} />
                  </span>
                  <SkipButton
                    row={row}
                    onSkip={(isSkipped) => correct.run({ rows: [{ line: row.line, isSkipped }] })}
                  />
                  {row.problems
                    .filter(({ column }) => column === null || !columns.includes(column))
                    .map((problem) => (
                      <ProblemLine key={problem.code} problem={problem} isNamed />
                    ))}
                </th>
                {columns.map((column, x) => (
                  <GridCell
                    key={column}
                    name={`${y}-${x}`}
                    label={`${w.lineN(row.line)} ${column}`}
                    cell={cellOf(row, view.columns, column)}
                    isAt={at.x === x && at.y === y}
                    isEditing={isEditing && at.x === x && at.y === y}
                    isSkipped={row.standing === 'SKIPPED'}
                    onKeyDown={(event) => move(event, { x, y })}
                    onEdit={() => {
                      setAt({ x, y });
                      setEditing(true);
                    }}
                    onDone={(value) => {
                      setEditing(false);
                      if (value !== null) save(row.line, column, value);
                      focus({ x, y });
                    }}
                    onMend={(value) => save(row.line, column, value)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
