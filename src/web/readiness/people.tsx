import { Link } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Chip, Section } from '../ui/layout.tsx';
import { Ago } from '../ui/time.tsx';
import { houseCodes } from '../words/codes-house.ts';
import { readinessWords } from '../words/readiness.ts';
import { useSay, useWords } from '../words/words.ts';
import type { Person } from './wire.ts';

/** Everybody who may be paged: first who could not be woken. */
export function People({ people }: { people: readonly Person[] }) {
  const w = useWords(readinessWords);
  const inOrder = [...people].sort((a, b) => Number(a.isReachable) - Number(b.isReachable));
  return (
    <Section title={w.people}>
      <p className="text-sm text-ink-soft">{w.peopleHelp}</p>
      <ul className="flex flex-col divide-y divide-line">
        {inOrder.map((person) => (
          <PersonRow key={person.person.userId} person={person} />
        ))}
      </ul>
    </Section>
  );
}

function PersonRow({
  person: { person, role, isReachable, ways, lastAnsweredAt },
}: {
  person: Person;
}) {
  const w = useWords(readinessWords);
  const say = useSay();
  const isMine = useMe().userId === person.userId;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <p className="min-w-40 flex-1">
        <b>{person.name}</b>
        <span className="block text-sm text-ink-soft">
          {say(houseCodes.role[role])}
          {' · '}
          {w.lastAnswered} {lastAnsweredAt === null ? w.never : <Ago iso={lastAnsweredAt} />}
        </span>
      </p>
      <div className="flex flex-wrap items-center gap-1">
        <Chip tone={isReachable ? 'good' : 'act'}>
          {isReachable ? w.isReachable : w.notReachable}
        </Chip>
      </div>
      <ul className="flex w-full flex-wrap gap-x-4 gap-y-1 text-sm">
        {ways.map(({ channel, isVerified }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: somebody may have two of a kind
          <li key={index} className={isVerified ? undefined : 'text-warn'}>
            <span aria-hidden="true">{isVerified ? '✓ ' : '○ '}</span>
            {say(houseCodes.channel[channel])}
            <span className={isVerified ? 'sr-only' : 'font-bold'}>
              {' '}
              {isVerified ? w.verified : w.unverified}
            </span>
          </li>
        ))}
        {ways.length === 0 && <li className="text-warn">{w.noWays}</li>}
      </ul>
      {isMine && !isReachable && (
        <Link to={paths.account} className={buttonClass()}>
          {w.ownPage}
        </Link>
      )}
    </li>
  );
}
