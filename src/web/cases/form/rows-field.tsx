import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { fieldId } from '../../ui/field-id.ts';
import { caseFormWords } from '../../words/case-form.ts';
import { useSay, useWords } from '../../words/words.ts';
import { FieldGrid } from './field-grid.tsx';
import { useErrorAt } from './form-context.ts';
import { FormField, type FormFieldProps } from './form-field.tsx';
import { addRow, changeRow, moveRow, putBack, removeRow } from './rows.ts';
import type { FieldSpec, Row, Rows, RowsSpec, Value } from './spec.ts';
import { emptyRow, isBlank } from './values.ts';

interface Removed {
  readonly place: number;
  readonly row: Row;
  readonly name: string;
}

/** A list of entries: added, taken out (and back), moved, all from the keyboard too. */
export function RowsField({
  field,
  at,
  value,
  onChange,
}: {
  field: RowsSpec;
  at: string;
  value: Rows;
  onChange: FormFieldProps['onChange'];
}) {
  const w = useWords(caseFormWords);
  const say = useSay();
  const error = useErrorAt(at);
  const place = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [word, setWord] = useState('');
  const goTo = useFocus(place);
  const { asked, rows } = value;
  const keys = useRowKeys(rows.length);
  const one = say(field.one);
  const change = useCallback(
    (update: (now: Rows) => Rows) => onChange(field, (now) => update(now as Rows)),
    [field, onChange],
  );

  const add = () => {
    setRemoved(null);
    keys.add();
    change((now) => addRow(now, emptyRow(field)));
    goTo(`[data-row="${rows.length}"] :is(input,select,textarea)`);
  };
  const remove = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setRemoved({ place: index, row, name: nameOf(field, row) || w.rowNo(one, index + 1) });
    keys.remove(index);
    change((now) => removeRow(now, index, field.isAsked === true));
    goTo('[data-undo]');
  };
  const undo = () => {
    if (!removed) return;
    setRemoved(null);
    keys.insert(removed.place);
    change((now) => putBack(now, removed.place, removed.row));
    goTo(`[data-row="${removed.place}"] :is(input,select,textarea)`);
  };
  const move = (index: number, by: -1 | 1) => {
    const to = index + by;
    setRemoved(null);
    keys.move(index, to);
    change((now) => moveRow(now, index, to));
    setWord(w.moved(to + 1));
    const isAtEnd = to === 0 || to === rows.length - 1;
    const same = by < 0 ? 'up' : 'down';
    goTo(`[data-row="${to}"] [data-move${isAtEnd ? '' : `="${same}"`}]`);
  };

  // The rows get the same two functions at every drawing, and these call what is right by then.
  const acts = useRef({ move, remove });
  acts.current = { move, remove };
  const onMove = useCallback((index: number, by: -1 | 1) => acts.current.move(index, by), []);
  const onRemove = useCallback((index: number) => acts.current.remove(index), []);

  const isOpen = !field.isAsked || asked === 'some';
  return (
    <div ref={place} id={fieldId(at)} className="flex flex-col gap-3">
      {field.isNamed && <p className="-mb-1 font-bold">{say(field.label)}</p>}
      {field.isAsked && (
        <RadioCards
          label={say(field.label)}
          name={`${at}/asked`}
          options={[
            { value: '-', label: w.notSaid },
            { value: 'none', label: w.noneExist },
            { value: 'some', label: w.someExist },
          ]}
          value={asked || '-'}
          onChange={(chosen) => {
            change((now) => ({ ...now, asked: chosen === '-' ? '' : (chosen as 'none' | 'some') }));
            if (chosen === 'some' && rows.length === 0) {
              keys.add();
              change((now) => addRow(now, emptyRow(field)));
            }
          }}
          columns={3}
        />
      )}
      {!isOpen && rows.length > 0 && <p className="text-warn">{w.rowsNotKept(rows.length)}</p>}
      {error && <p className="text-sm font-bold text-act">{error}</p>}
      {isOpen && rows.length === 0 && removed === null && (
        <p className="text-ink-soft">{field.isAsked ? w.someWithoutRows : w.noRows}</p>
      )}
      {isOpen &&
        rows.map((row, index) => (
          <div key={keys.of(index)} className="flex flex-col gap-3">
            {removed?.place === index && <Undo name={removed.name} onUndo={undo} />}
            <OneRow
              field={field}
              at={at}
              index={index}
              row={row}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
              change={change}
              onMove={onMove}
              onRemove={onRemove}
            />
          </div>
        ))}
      {isOpen && removed !== null && removed.place >= rows.length && (
        <Undo name={removed.name} onUndo={undo} />
      )}
      {isOpen && (
        <p>
          <Button onPress={add} why={rows.length >= field.most ? w.rowsFull(field.most) : null}>
            ＋ {w.addRow(one)}
          </Button>
        </p>
      )}
      <span role="status" className="sr-only">
        {word}
      </span>
    </div>
  );
}

function Undo({ name, onUndo }: { name: string; onUndo(): void }) {
  const w = useWords(caseFormWords);
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-2 rounded-8 border border-dashed border-line-strong px-3 py-1"
    >
      <span>{w.removed(name)}</span>
      <Button look="quiet" onPress={onUndo} data-undo>
        {w.undo}
      </Button>
    </div>
  );
}

interface OneRowProps {
  field: RowsSpec;
  at: string;
  index: number;
  row: Row;
  isFirst: boolean;
  isLast: boolean;
  change(update: (now: Rows) => Rows): void;
  onMove(index: number, by: -1 | 1): void;
  onRemove(index: number): void;
}

/** Drawn again only when it changes itself: a long list must not make typing lag. */
const OneRow = memo(function OneRow(props: OneRowProps) {
  const { field, at, index, row, isFirst, isLast, change, onMove, onRemove } = props;
  const w = useWords(caseFormWords);
  const say = useSay();
  const set = useCallback(
    (member: FieldSpec, update: (now: Value) => Value) =>
      change((now) => changeRow(now, index, member.at, update)),
    [change, index],
  );
  const answer = (member: string) => row[member] ?? null;
  const name = w.rowNo(say(field.one), index + 1);
  return (
    <fieldset
      aria-label={name}
      data-row={index}
      className="flex min-w-0 flex-col gap-3 rounded-8 border border-line bg-ground p-3"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-bold">{name}</span>
        <span className="flex flex-wrap gap-1">
          {!isFirst && (
            <Button
              data-move="up"
              aria-label={w.ofRow(name, w.up)}
              onPress={() => onMove(index, -1)}
            >
              ↑
            </Button>
          )}
          {!isLast && (
            <Button
              data-move="down"
              aria-label={w.ofRow(name, w.down)}
              onPress={() => onMove(index, 1)}
            >
              ↓
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={w.ofRow(name, w.removeRow)}
            onPress={() => onRemove(index)}
          >
            {w.removeRow}
          </Button>
        </span>
      </div>
      <FieldGrid
        isDense
        fields={field.fields.filter(
          (it) => !it.when || it.when(answer) || !isBlank(it, row[it.at] ?? ''),
        )}
        draw={(member) => (
          <FormField
            field={member}
            at={`${at}/${index}/${member.kind === 'facility' ? 'name' : member.at}`}
            value={row[member.at] ?? null}
            onChange={set}
            isInRow
          />
        )}
      />
    </fieldset>
  );
});

function nameOf({ fields }: RowsSpec, row: Row): string {
  for (const { kind, at } of fields) {
    const value = row[at];
    if (kind === 'line' && typeof value === 'string' && value !== '') return value;
    if (kind === 'facility' && value) return (value as { name: string }).name;
  }
  return '';
}

/** Moves the focus to what is there only after the next drawing. */
function useFocus(place: { current: HTMLElement | null }) {
  const [wanted, setWanted] = useState<{ selector: string } | null>(null);
  useEffect(() => {
    if (wanted) place.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted, place]);
  return (selector: string) => setWanted({ selector });
}

/** Rows have no ids of their own: these keep a row's fields with it while rows come, go and move. */
function useRowKeys(count: number) {
  const next = useRef(0);
  const keys = useRef<number[]>([]);
  const fresh = () => {
    next.current += 1;
    return next.current;
  };
  // Rows that came from elsewhere: a draft taken up again, what others have saved.
  while (keys.current.length < count) keys.current.push(fresh());
  return {
    of: (index: number) => keys.current[index],
    add: () => keys.current.splice(count, keys.current.length, fresh()),
    remove: (index: number) => keys.current.splice(index, 1),
    insert: (index: number) => keys.current.splice(index, 0, fresh()),
    move: (from: number, to: number) => {
      const [key] = keys.current.splice(from, 1);
      if (key !== undefined) keys.current.splice(to, 0, key);
    },
  };
}
