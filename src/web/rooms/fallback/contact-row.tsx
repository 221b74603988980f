import type { ContactView } from '../../../placement/fallback.api.ts';
import { Button } from '../../ui/button.tsx';
import { Failure } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { formatDay } from '../../ui/time.tsx';
import { fallbackWords } from '../../words/fallback-contacts.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useSaveContact, useVerify } from './queries.ts';

/** One number to call, when it was last tried, and its place in the order. */
export function ContactRow({
  contact,
  isFirst,
  isLast,
  onEdit,
}: {
  contact: ContactView;
  isFirst: boolean;
  isLast: boolean;
  onEdit(): void;
}) {
  const w = useWords(fallbackWords);
  const language = useLanguage();
  const { id, rung, name, phone, note, lastVerifiedOn, staleDays, position } = contact;
  const verify = useVerify(id);
  const save = useSaveContact(contact);
  const moveTo = (place: number) =>
    save.run({ rung, name, phone, note: note ?? '', position: place });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <div className="min-w-40 flex-1">
        <p className="font-bold">{name}</p>
        {note && <p className="text-sm whitespace-pre-wrap">{note}</p>}
        <p className="text-sm">
          {lastVerifiedOn === null ? (
            <span className="font-bold text-warn">{w.never}</span>
          ) : staleDays === null ? (
            <span className="text-ink-soft">
              {w.verifiedOn(formatDay(lastVerifiedOn, language))}
            </span>
          ) : (
            <span className="font-bold text-warn">{w.stale(staleDays)}</span>
          )}
        </p>
      </div>
      <PhoneLink phone={phone} who={name} />
      <div className="no-print flex flex-wrap gap-2">
        <Button
          aria-label={w.verifyOf(name)}
          isRunning={verify.isRunning}
          onPress={() => verify.run()}
        >
          {w.verify}
        </Button>
        <Button aria-label={w.editOf(name)} onPress={onEdit}>
          {w.edit}
        </Button>
        {!isFirst && (
          <Button look="quiet" aria-label={w.up(name)} onPress={() => moveTo(position - 1)}>
            <span aria-hidden="true">↑</span>
          </Button>
        )}
        {!isLast && (
          <Button look="quiet" aria-label={w.down(name)} onPress={() => moveTo(position + 1)}>
            <span aria-hidden="true">↓</span>
          </Button>
        )}
      </div>
      <Failure error={verify.error ?? save.error} />
    </li>
  );
}
