import type { Contact } from '../../../facilities/contacts.ts';
import type { ContactHours } from '../../../facilities/labels.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { profileCodes } from '../../words/codes-profile.ts';
import { facilityWords } from '../../words/facility.ts';
import { useSay, useWords } from '../../words/words.ts';

const hours: readonly ContactHours[] = ['ALWAYS', 'DAY', 'NIGHT'];

/** One person of the list. The buttons stay where they are, so that one can press on. */
export function ContactRow({
  contact,
  place,
  isLast,
  name,
  onHours,
  onMove,
  onRemove,
}: {
  contact: Contact;
  /** From 0. */
  place: number;
  isLast: boolean;
  name: string;
  onHours(hours: ContactHours): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}) {
  const w = useWords(facilityWords);
  const say = useSay();
  const ends = { [-1]: place === 0, 1: isLast };
  const move = (by: -1 | 1, word: string, label: string, why: string) => (
    <Button
      aria-label={ends[by] ? `${label} (${why})` : label}
      aria-disabled={ends[by] || undefined}
      className={cx(ends[by] && 'opacity-60')}
      onPress={({ target }) => {
        if (ends[by]) return;
        onMove(by);
        // A row that is put elsewhere in the page loses the focus; who pressed may press again.
        requestAnimationFrame(() => (target as HTMLElement).focus());
      }}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span> {word}
    </Button>
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <p className="min-w-40">
        <span className="tabular text-ink-soft">{w.place(place + 1)}</span> <b>{name}</b>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <select
          aria-label={w.hoursOf(name)}
          value={contact.hours}
          onChange={(event) => onHours(event.target.value as ContactHours)}
          className="min-h-11 rounded-8 border border-line-strong bg-paper px-3 py-2"
        >
          {hours.map((it) => (
            <option key={it} value={it}>
              {say(profileCodes.contactHours[it])}
            </option>
          ))}
        </select>
        {move(-1, w.up, w.upOf(name), w.isFirst)}
        {move(1, w.down, w.downOf(name), w.isLast)}
        <Button look="quiet" aria-label={w.removeOf(name)} onPress={onRemove}>
          {w.remove}
        </Button>
      </div>
    </li>
  );
}
