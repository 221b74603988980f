import { useState } from 'react';
import type { Criterion } from '../../../priority-cases/rules/criteria.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Empty } from '../../ui/layout.tsx';
import { criteriaWords } from '../../words/criteria.ts';
import { useWords } from '../../words/words.ts';
import { added, moved, reworded, without } from './criteria-editing.ts';

/** The criteria as they are being edited: in the order in which forms ask. */
export function CriteriaList({
  criteria,
  onChange,
}: {
  criteria: readonly Criterion[];
  onChange(change: (now: readonly Criterion[]) => readonly Criterion[]): void;
}) {
  const w = useWords(criteriaWords);
  const [said, tell] = useState('');
  const [newest, setNewest] = useState(-1);
  const move = (place: number, by: -1 | 1, what: string) => {
    onChange((now) => moved(now, place, by));
    tell(w.moved(what, place + by + 1));
  };
  return (
    <>
      {criteria.length === 0 && <Empty title={w.none}>{w.noneHelp}</Empty>}
      <ol className="flex flex-col gap-3">
        {criteria.map(({ id, label, guidance }, place) => {
          const what = label.trim() || w.criterionNo(place + 1);
          return (
            <li key={id} className="card rounded-8 border border-line-strong bg-ground p-3">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <b>{w.criterionNo(place + 1)}</b>
                <span className="flex flex-wrap gap-1">
                  {place > 0 && (
                    <Button aria-label={w.up(what)} onPress={() => move(place, -1, what)}>
                      ↑
                    </Button>
                  )}
                  {place < criteria.length - 1 && (
                    <Button aria-label={w.down(what)} onPress={() => move(place, 1, what)}>
                      ↓
                    </Button>
                  )}
                  <Button
                    look="quiet"
                    aria-label={w.retireThis(what)}
                    onPress={() => onChange((now) => without(now, id))}
                  >
                    {w.retire}
                  </Button>
                </span>
              </div>
              <div className="mt-2 flex flex-col gap-3">
                <TextInput
                  label={w.label}
                  name={`/criteria/${place}/label`}
                  isRequired
                  maxLength={100}
                  autoFocus={place === newest}
                  value={label}
                  onChange={(typed) => onChange((now) => reworded(now, id, { label: typed }))}
                />
                <TextInput
                  label={w.guidance}
                  name={`/criteria/${place}/guidance`}
                  help={w.guidanceHelp}
                  rows={2}
                  maxLength={1_000}
                  value={guidance}
                  onChange={(typed) => onChange((now) => reworded(now, id, { guidance: typed }))}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <p>
        <Button
          onPress={() => {
            setNewest(criteria.length);
            onChange(added);
          }}
        >
          ＋ {w.add}
        </Button>
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
