import {
  COLUMNS_TO_RETURN,
  EXPORT_COLUMNS,
  EXPORT_GROUPS,
} from '../../../case-exchange/export-columns.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxCards } from '../../ui/choices.tsx';
import { Disclosure, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { caseExportWords } from '../../words/case-export.ts';
import { useWords } from '../../words/words.ts';
import { missingForReturn, withColumns } from './choice.ts';

/** Which columns, by group; they are named as they stand in the file, in either language. */
export function ColumnsChoice({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}) {
  const w = useWords(caseExportWords);
  const missing = missingForReturn(chosen);
  return (
    <Section
      title={w.columns}
      beside={<span className="tabular">{w.chosenOf(chosen.length, EXPORT_COLUMNS.length)}</span>}
    >
      <p className="text-sm text-ink-soft">{w.columnsHelp}</p>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => onChange([...EXPORT_COLUMNS])}>{w.all}</Button>
        <Button onPress={() => onChange([])}>{w.none}</Button>
        <Button onPress={() => onChange(withColumns(chosen, COLUMNS_TO_RETURN, true))}>
          {w.forReturn}
        </Button>
      </div>
      {missing.length > 0 && chosen.length > 0 && (
        <Notice>{w.notReturning(missing.join('、'))}</Notice>
      )}
      <div className="flex flex-col divide-y divide-line">
        {EXPORT_GROUPS.map(({ group, columns }) => {
          const on = columns.filter((it) => chosen.includes(it));
          return (
            <Disclosure
              key={group}
              title={
                <>
                  {w[group]}
                  <span className="tabular ml-auto font-normal whitespace-nowrap text-ink-soft">
                    {on.length} / {columns.length}
                  </span>
                </>
              }
            >
              <div className="flex flex-col gap-2 pb-3">
                <div className="flex flex-wrap gap-2">
                  <Button look="quiet" onPress={() => onChange(withColumns(chosen, columns, true))}>
                    {w.allOf(w[group])}
                  </Button>
                  <Button
                    look="quiet"
                    onPress={() => onChange(withColumns(chosen, columns, false))}
                  >
                    {w.noneOf(w[group])}
                  </Button>
                </div>
                <CheckboxCards
                  label={<span className="sr-only">{w[group]}</span>}
                  name={`/columns/${group}`}
                  columns={3}
                  value={on}
                  onChange={(next) =>
                    onChange(withColumns(withColumns(chosen, columns, false), next, true))
                  }
                  options={columns.map((value) => ({ value, label: value }))}
                />
              </div>
            </Disclosure>
          );
        })}
      </div>
    </Section>
  );
}
