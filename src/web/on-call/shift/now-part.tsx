import { useQuery } from '@tanstack/react-query';
import type { OnCallNow } from '../../../on-call/on-call.api.ts';
import type { Slot } from '../../../on-call/on-call.ts';
import { onCallQuery } from '../../api/queries.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip, Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { slotNames } from '../../words/on-call.ts';
import { shiftWords } from '../../words/on-call-shift.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { slots } from '../calendar/marks.ts';

/** Who has each slot now, and the one press that makes it oneself. */
export function NowPart({ onTakeOver }: { onTakeOver(slot: Slot): void }) {
  const w = useWords(shiftWords);
  const { data, error } = useQuery(onCallQuery);
  return (
    <Section title={w.now}>
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="6rem" />)}
      {data && (
        <ul className="flex flex-col divide-y divide-line">
          {slots.map((slot) => (
            <SlotNow key={slot} slot={slot} onCall={data} onTakeOver={() => onTakeOver(slot)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function SlotNow({
  slot,
  onCall,
  onTakeOver,
}: {
  slot: Slot;
  onCall: OnCallNow;
  onTakeOver(): void;
}) {
  const w = useWords(shiftWords);
  const language = useLanguage();
  const say = useSay();
  const { userId } = useMe();
  const [now, next, outgoing] = [onCall.now[slot], onCall.next[slot], onCall.outgoing[slot]];
  const at = (iso: string) => formatTime(iso, language, true);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <p className="min-w-0 flex-1 basis-60">
        <span className="text-ink-soft">{say(slotNames[slot])}</span>{' '}
        {now ? (
          <>
            <b>{now.person.name}</b> {w.until(at(now.to))}{' '}
            {outgoing.length > 0 && <Chip tone="warn">{w.notAnswered}</Chip>}
          </>
        ) : (
          <Chip tone="act">{w.nobodyNow}</Chip>
        )}
        {outgoing.length > 0 && (
          <span className="block text-sm">
            {w.outgoing(outgoing.map(({ name }) => name).join('、'))}
          </span>
        )}
        <span className="block text-sm text-ink-soft">
          {next ? w.next(next.person.name, at(next.from)) : w.nobodyNext}
        </span>
      </p>
      {now?.person.userId !== userId && (
        <Button look={now === null ? 'filled' : 'outlined'} onPress={onTakeOver}>
          {now === null ? w.stepIn : w.takeOver}
          <span className="sr-only">{say(slotNames[slot])}</span>
        </Button>
      )}
    </li>
  );
}
