import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { cx } from '../../ui/classes.ts';
import { fieldId } from '../../ui/field-id.ts';
import { Chip } from '../../ui/layout.tsx';
import { caseFormWords } from '../../words/case-form.ts';
import { useSay, useWords } from '../../words/words.ts';
import { facilitySearchQuery } from '../queries.ts';
import { useErrorAt } from './form-context.ts';
import type { Facility, SpecOf } from './spec.ts';

/** A facility chosen from the list by a part of its name, or one that the list does not have. */
export function FacilityField({
  field,
  at,
  value,
  onChange,
}: {
  field: SpecOf<'facility'>;
  at: string;
  value: Facility;
  onChange(next: Facility): void;
}) {
  const w = useWords(caseFormWords);
  const say = useSay();
  const error = useErrorAt(at);
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const { facilityId, name } = value;
  const asked = useDeferredValue(name.trim());
  const isAsking = isOpen && facilityId === '' && asked !== '';
  const found = useQuery({ ...facilitySearchQuery(asked), enabled: isAsking });
  const items = isAsking ? (found.data?.items ?? []) : [];
  const id = fieldId(at);
  const choose = (place: number) => {
    const item = items[place];
    if (!item) return;
    onChange({ facilityId: item.id, name: item.name });
    setOpen(false);
    setMarked(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A word that is being composed takes its own keys.
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && items.length > 0) {
      event.preventDefault();
      setMarked((now) => (now + by + items.length) % items.length);
    } else if (event.key === 'Enter' && marked >= 0) {
      event.preventDefault();
      choose(marked);
    } else if (event.key === 'Escape' && isOpen) setOpen(false);
  };
  return (
    <div className="relative flex flex-col gap-1">
      <label htmlFor={id} className="flex flex-wrap items-center gap-2 font-bold">
        {say(field.label)}
        {facilityId !== '' && (
          <Chip tone="good">{name === '' ? w.facilityUnnamed : w.facilityListed}</Chip>
        )}
      </label>
      {field.help && (
        <span id={`${id}-help`} className="text-sm text-ink-soft">
          {say(field.help)}
        </span>
      )}
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        aria-expanded={items.length > 0}
        aria-controls={items.length > 0 ? listId : undefined}
        aria-activedescendant={marked >= 0 ? `${listId}-${marked}` : undefined}
        aria-autocomplete="list"
        aria-describedby={cx(field.help && `${id}-help`, error && `${id}-error`) || undefined}
        aria-invalid={error ? true : undefined}
        value={name}
        onChange={({ target }) => {
          onChange({ facilityId: '', name: target.value });
          setOpen(true);
          setMarked(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        className={cx(
          'min-h-11 w-full rounded-8 border bg-paper px-3 py-2 text-ink',
          error ? 'border-2 border-act' : 'border-line-strong',
        )}
      />
      {items.length > 0 && (
        <div
          id={listId}
          role="listbox"
          aria-label={say(field.label)}
          className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-y-auto rounded-8 border border-line-strong bg-paper shadow-2"
        >
          {items.map((item, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keys
            <div
              key={item.id}
              id={`${listId}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === marked}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(place)}
              className={cx(
                'flex min-h-11 cursor-pointer flex-col justify-center px-3 py-1.5',
                place === marked ? 'bg-primary-soft font-bold' : 'hover:bg-ground',
              )}
            >
              {item.name}
              <span className="text-sm font-normal text-ink-soft">{item.address}</span>
            </div>
          ))}
        </div>
      )}
      <span role="status" className={cx('text-sm text-ink-soft', items.length > 0 && 'sr-only')}>
        {isAsking &&
          found.data &&
          (items.length > 0 ? w.facilityFound(items.length) : w.facilityNone)}
      </span>
      {error && (
        <span id={`${id}-error`} className="text-sm font-bold text-act">
          {error}
        </span>
      )}
    </div>
  );
}
