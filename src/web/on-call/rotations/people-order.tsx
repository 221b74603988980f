import { useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { rotationWords } from '../../words/on-call-rotation.ts';
import { useWords } from '../../words/words.ts';
import { moved } from './rotation-form.ts';

/** Who takes turns, from the top down. */
export function PeopleOrder({
  people,
  order,
  onChange,
}: {
  people: readonly { userId: string; name: string }[];
  order: readonly string[];
  onChange(order: string[]): void;
}) {
  const w = useWords(rotationWords);
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(order.length);
  useEffect(() => {
    // The button that was pressed is gone with its line: the focus stays with the list.
    if (order.length < before.current) list.current?.focus();
    before.current = order.length;
  }, [order]);
  const nameOf = (userId: string) => people.find((it) => it.userId === userId)?.name ?? '';
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-bold">{w.people}</legend>
      <p className="text-sm text-ink-soft">{w.peopleHelp}</p>
      <ol ref={list} tabIndex={-1} aria-label={w.order} className="flex flex-col gap-1">
        {order.map((userId, at) => {
          const name = nameOf(userId);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same person may come more than once
            <li key={at} className="flex items-center gap-1 rounded-8 border border-line pl-3">
              <span className="tabular w-6 text-ink-soft">{at + 1}</span>
              <span className="min-w-0 flex-1">{name}</span>
              {at > 0 && (
                <Button
                  look="quiet"
                  aria-label={w.up(name)}
                  onPress={() => onChange(moved(order, at, -1))}
                >
                  ↑
                </Button>
              )}
              {at < order.length - 1 && (
                <Button
                  look="quiet"
                  aria-label={w.down(name)}
                  onPress={() => onChange(moved(order, at, 1))}
                >
                  ↓
                </Button>
              )}
              <Button
                look="quiet"
                aria-label={w.takeOut(name)}
                onPress={() => onChange(order.filter((_, it) => it !== at))}
              >
                ✕
              </Button>
            </li>
          );
        })}
      </ol>
      <Select
        label={w.addPerson}
        name={`/rule/people${id}`}
        empty={w.choosePerson}
        value=""
        onChange={(userId) => userId !== '' && onChange([...order, userId])}
        options={people.map((it) => ({ value: it.userId, label: it.name }))}
      />
    </fieldset>
  );
}
