import { useQuery } from '@tanstack/react-query';
import type { OnCallNow } from '../../on-call/on-call.api.ts';
import { tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import { onCallQuery } from '../api/queries.ts';
import { formatTime } from '../ui/time.tsx';
import { shellWords } from '../words/shell.ts';
import { type Language, useLanguage, useWords } from '../words/words.ts';

type Slot = OnCallNow['gaps'][number]['slot'];
const slots: readonly Slot[] = ['primary', 'secondary'];

/** Who is on call now and next, in both slots; where nobody is, in red. Two lines in every state. */
export function OnCallStrip() {
  const w = useWords(shellWords);
  const { data: onCall, error } = useQuery(onCallQuery);
  const open = onCall ? slots.filter((slot) => onCall.now[slot] === null) : [];
  return (
    <div className="order-last col-span-full min-h-11 lg:order-none lg:col-span-1">
      <dl className="grid gap-x-6 gap-y-1 text-sm leading-snug sm:grid-cols-[repeat(2,minmax(0,26rem))]">
        {slots.map((slot) => (
          <div key={slot} className="grid min-h-11 grid-cols-[auto_minmax(0,1fr)] gap-x-2">
            <dt className="text-ink-soft">{w[slot]}</dt>
            <dd>
              {onCall ? (
                <OnDuty onCall={onCall} slot={slot} />
              ) : (
                error && <b className="text-warn">{w.onCallUnknown}</b>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p role="status" className="sr-only">
        {open.map((slot) => w.gapSaid(w[slot])).join(' ')}
      </p>
    </div>
  );
}

function OnDuty({ onCall, slot }: { onCall: OnCallNow; slot: Slot }) {
  const w = useWords(shellWords);
  const language = useLanguage();
  const [now, next, outgoing] = [onCall.now[slot], onCall.next[slot], onCall.outgoing[slot]];
  const gaps = onCall.gaps.filter((gap) => gap.slot === slot && gap.from > onCall.at);
  const [gap] = gaps;
  const at = (iso: string) => shortTime(iso, onCall.at, language);
  return (
    <>
      {now ? (
        <p>
          <b>{now.person.name}</b> <span className="text-ink-soft">{w.until(at(now.to))}</span>
          {outgoing.length > 0 && (
            <b className="text-warn"> {w.stays(outgoing.map(({ name }) => name).join('・'))}</b>
          )}
        </p>
      ) : (
        <p>
          <b className="chip rounded-4 bg-act px-2 text-white">{w.nobody}</b>{' '}
          <b className="text-act">{w.gapNow}</b>
        </p>
      )}
      <p className="text-ink-soft sm:truncate" title={gap?.reason ?? undefined}>
        {gap && (
          <b className="text-act">
            {w.gapAhead(at(gap.from))}
            {gaps.length > 1 && w.andMore(gaps.length - 1)}{' '}
          </b>
        )}
        {next ? w.next(next.person.name, at(next.from)) : w.nobodyNext}
        {gap?.reason != null && w.because(gap.reason)}
      </p>
    </>
  );
}

/** The time alone where it is of today. */
const shortTime = (iso: string, now: string, language: Language) =>
  formatTime(iso, language, tokyoDayOf(new Date(iso)) !== tokyoDayOf(new Date(now)));
