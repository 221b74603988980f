import type { RotationRule } from '../../../on-call/rotation.ts';
import type { RotationView } from '../../../on-call/rotations.api.ts';
import { Fact, Facts } from '../../ui/layout.tsx';
import { formatTime } from '../../ui/time.tsx';
import { instantOf } from '../../ui/tokyo-field.ts';
import { dayKindNames, rotationWords } from '../../words/on-call-rotation.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { plusDays } from '../calendar/days.ts';
import { formatWeekday } from '../when.ts';

/** 1 Monday to 7 Sunday, as a calendar writes it. */
export function useWeekdayName(): (weekday: number) => string {
  const language = useLanguage();
  const aMonday = '2024-01-01';
  return (weekday) => formatWeekday(plusDays(aMonday, weekday - 1), language);
}

/** A rotation's rule in words. */
export function RuleFacts({ rotation: { rule, people, endedAt } }: { rotation: RotationView }) {
  const w = useWords(rotationWords);
  const language = useLanguage();
  const say = useSay();
  const weekday = useWeekdayName();
  const nameOf = (userId: string) => people.find((it) => it.userId === userId)?.name ?? '';
  const at = (iso: string) => formatTime(iso, language, true);
  const start = instantOf(rule.startsAt);
  const end = rule.endsAt === null ? null : instantOf(rule.endsAt);
  return (
    <Facts>
      <Fact name={w.order}>{rule.people.map(nameOf).join(' → ')}</Fact>
      <Fact name={w.turn}>
        {turnWords(rule, w)}・{w.handOverAt(rule.startsAt.slice(11))}
      </Fact>
      <Fact name={w.days}>{say(dayKindNames[rule.dayKind])}</Fact>
      <Fact name={w.hours}>
        {rule.windows.length === 0
          ? w.aroundTheClock
          : rule.windows
              .map((it) => `${it.weekdays.map(weekday).join('')} ${it.from}〜${it.to}`)
              .join('、')}
      </Fact>
      {start !== null && <Fact name={w.since}>{at(start)}</Fact>}
      {end !== null && <Fact name={w.until}>{at(end)}</Fact>}
      {endedAt !== null && <Fact name={w.end}>{w.endsAtTime(at(endedAt))}</Fact>}
    </Facts>
  );
}

type W = ReturnType<typeof useWords<typeof rotationWords>>;

function turnWords({ turn: { unit, length } }: RotationRule, w: W): string {
  if (unit === 'hours') return w.everyHours(length);
  if (length % 7 === 0) return length === 7 ? w.everyWeek : w.everyWeeks(length / 7);
  return length === 1 ? w.everyDay : w.everyDays(length);
}
