import { Chip, type ChipTone, Section } from '../../ui/layout.tsx';
import { formatTime, useNowAs } from '../../ui/time.tsx';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import type { Target } from '../board/board-order.ts';

/** Every time target: met, met late, still open, or overdue. */
export function TargetList({ targets, isOver }: { targets: readonly Target[]; isOver: boolean }) {
  const w = useWords(emergencyWords);
  return (
    <Section title={w.targets} level={3}>
      <ul className="grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-2">
        {targets.map((target) => (
          <TargetItem key={target.name} target={target} isOver={isOver} />
        ))}
      </ul>
    </Section>
  );
}

const dayMs = 24 * 3_600_000;

function TargetItem({ target, isOver }: { target: Target; isOver: boolean }) {
  const w = useWords(emergencyWords);
  const say = useSay();
  const language = useLanguage();
  const { dueAt, metAt, label } = target;
  const isLate = useNowAs((now) => metAt === null && Date.parse(dueAt) < now);
  const isFar = useNowAs((now) => Math.abs(Date.parse(metAt ?? dueAt) - now) > dayMs / 2);
  const time = formatTime(metAt ?? dueAt, language, isFar);
  const [tone, words]: [ChipTone, string] = metAt
    ? target.standing === 'met-late'
      ? ['warn', w.metLateAt(time)]
      : ['good', w.metAt(time)]
    : isLate
      ? // Of what has ended nobody can make up for anything any more.
        [isOver ? 'plain' : 'act', w.overdueSince(time)]
      : ['plain', w.dueAt(time)];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-line py-1">
      <span>{say(label)}</span>
      <Chip tone={tone}>
        <span className="tabular">{words}</span>
      </Chip>
    </li>
  );
}
