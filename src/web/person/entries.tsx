import type { ReactNode } from 'react';
import { PhoneLink } from '../ui/phone-link.tsx';
import { useWords } from '../words/words.ts';
import { personWords } from './person-words.ts';

/** Entries of a list; an empty one says "none". */
export function Entries<T>({
  of,
  children,
}: {
  of: readonly T[];
  children: (entry: T) => ReactNode;
}) {
  const w = useWords(personWords);
  if (of.length === 0) return <p>{w.none}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {of.map((entry, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and keep no state
        <li key={place}>{children(entry)}</li>
      ))}
    </ul>
  );
}

/** What belongs to an entry and is read after it. */
export function Aside({ of }: { of: readonly (string | null | undefined | false)[] }) {
  const w = useWords(personWords);
  const words = of.filter(Boolean);
  return words.length > 0 && <span className="block text-ink-soft">{words.join(w.listJoin)}</span>;
}

/** Somebody, what is to be known of them, and their numbers to be pressed. */
export function Callable({
  name,
  phones,
  children,
}: {
  name: string;
  phones: readonly (string | undefined)[];
  children?: ReactNode;
}) {
  const numbers = phones.filter((phone) => phone !== undefined);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <div className="min-w-0">
        <strong>{name}</strong> {children}
      </div>
      {numbers.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {numbers.map((phone) => (
            <PhoneLink key={phone} phone={phone} who={name} />
          ))}
        </div>
      )}
    </div>
  );
}
