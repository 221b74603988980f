import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { OnCallNow } from '../../on-call/on-call.api.ts';
import { onCallQuery } from '../api/queries.ts';
import { Button } from '../ui/button.tsx';
import { Loading, Section } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { slotNames } from '../words/on-call.ts';
import { faultWords } from '../words/on-call-faults.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import type { Wish } from './shift/wish.ts';
import { formatSpan } from './when.ts';

/** More than these are there on demand: the calendar must not slip off the screen. */
const shownAtOnce = 4;

/** What is wrong with the next 14 days, each with what to do. */
export function Ahead({ onFill }: { onFill(wish: Wish): void }) {
  const w = useWords(faultWords);
  const { data, error } = useQuery(onCallQuery);
  const [isWhole, setWhole] = useState(false);
  if (!data)
    return (
      <Section title={w.ahead}>
        {error ? <Notice tone="act" title={w.unknown} /> : <Loading height="3rem" />}
      </Section>
    );
  const faults = faultsOf(data);
  if (faults.length === 0)
    return (
      <Section title={w.ahead}>
        <Notice tone="good" title={w.allWell} />
      </Section>
    );
  const shown = isWhole ? faults : faults.slice(0, shownAtOnce);
  return (
    <Section
      title={<span className="text-act">{w.count(faults.length)}</span>}
      className="border-2! border-act!"
    >
      <ul className="flex flex-col divide-y divide-line">
        {shown.map((fault) => (
          <Row key={fault.key} fault={fault} onFill={onFill} />
        ))}
      </ul>
      {shown.length < faults.length && (
        <div>
          <Button onPress={() => setWhole(true)}>{w.more(faults.length - shown.length)}</Button>
        </div>
      )}
    </Section>
  );
}

type Faults = Pick<OnCallNow, 'gaps' | 'doubles' | 'absences'>;
type Fault = { key: string; from: string } & (
  | { kind: 'gap'; it: Faults['gaps'][number] }
  | { kind: 'double'; it: Faults['doubles'][number] }
  | { kind: 'absence'; it: Faults['absences'][number] }
);

/** All three kinds, what comes first on top. */
function faultsOf({ gaps, doubles, absences }: Faults): Fault[] {
  const faults: Fault[] = [
    ...gaps.map((it): Fault => ({ kind: 'gap', key: it.slot + it.from, from: it.from, it })),
    ...doubles.map(
      (it): Fault => ({ kind: 'double', key: it.person.userId + it.from, from: it.from, it }),
    ),
    ...absences.map(
      (it): Fault => ({ kind: 'absence', key: it.shiftId + it.from, from: it.from, it }),
    ),
  ];
  return faults.sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

function Row({ fault, onFill }: { fault: Fault; onFill(wish: Wish): void }) {
  const w = useWords(faultWords);
  const language = useLanguage();
  const say = useSay();
  const span = formatSpan(fault.it, language);
  const { from, to } = fault.it;
  switch (fault.kind) {
    case 'gap': {
      const { slot, reason } = fault.it;
      return (
        <Line
          words={w.gap(say(slotNames[slot]), span)}
          reason={reason}
          act={w.fill}
          onPress={() => onFill({ slot, from, to, replaces: false })}
        />
      );
    }
    case 'double': {
      const { person, reason } = fault.it;
      return (
        <Line
          words={w.double(person.name, span)}
          reason={reason}
          act={w.replaceOne}
          onPress={() => onFill({ slot: 'secondary', from, to, replaces: true })}
        />
      );
    }
    case 'absence': {
      const { slot, person } = fault.it;
      return (
        <Line
          words={w.absence(person.name, say(slotNames[slot]), span)}
          act={w.findOther}
          onPress={() => onFill({ slot, from, to, replaces: true })}
        />
      );
    }
  }
}

function Line({
  words,
  reason,
  act,
  onPress,
}: {
  words: ReactNode;
  /** Left out: nobody has to say why. */
  reason?: string | null;
  act: string;
  onPress(): void;
}) {
  const w = useWords(faultWords);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-1.5">
      <p className="min-w-0 flex-1 basis-60">
        <b className="text-act">{words}</b>
        {reason !== undefined && (
          <span className="block text-sm text-ink-soft">
            {reason === null ? w.noReason : w.reason(reason)}
          </span>
        )}
      </p>
      <Button onPress={onPress}>
        {act}
        <span className="sr-only">{words}</span>
      </Button>
    </li>
  );
}
