import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { alarmsQuery } from '../api/queries.ts';
import { openAlarms } from '../shell/alarms/open-alarms.ts';
import { cx } from '../ui/classes.ts';
import { Ago, At } from '../ui/time.tsx';
import { readinessWords } from '../words/readiness.ts';
import { useWords } from '../words/words.ts';
import type { ReadinessView } from './wire.ts';

/** Five answers at a glance. */
export function Summary({
  state: { people, selfCheck, probe, nextDrillAt },
}: {
  state: ReadinessView;
}) {
  const w = useWords(readinessWords);
  const alarms = useQuery(alarmsQuery).data;
  const reachable = people.filter(({ isReachable }) => isReachable).length;
  const open = alarms && openAlarms(alarms.alarms).length;
  return (
    <dl aria-label={w.summary} className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5">
      <Tile name={w.reachable} isBad={reachable < people.length}>
        {w.ofAll(reachable, people.length)}
      </Tile>
      <Tile name={w.alarms} isBad={open !== undefined && open > 0}>
        {open === undefined ? '–' : w.count(open)}
      </Tile>
      <Tile
        name={w.selfCheck}
        isBad={selfCheck?.isSound === false}
        beside={selfCheck && <Ago iso={selfCheck.at} />}
      >
        {selfCheck === null
          ? w.notYet
          : selfCheck.isSound
            ? w.sound
            : w.unsound(selfCheck.findings.length)}
      </Tile>
      <Tile name={w.probe} beside={probe && <Ago iso={probe.startedAt} />}>
        {probe === null
          ? w.notYet
          : probe.seconds === null
            ? w.onItsWay
            : w.seconds(probe.seconds.toFixed(1))}
      </Tile>
      <Tile name={w.nextDrill}>
        {nextDrillAt === null ? w.noDrill : <At iso={nextDrillAt} withDate />}
      </Tile>
    </dl>
  );
}

function Tile({
  name,
  isBad = false,
  beside,
  children,
}: {
  name: string;
  isBad?: boolean;
  beside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      className={cx(
        'card flex flex-col rounded-12 border bg-paper px-4 py-3',
        isBad ? 'border-2 border-act bg-act-soft' : 'border-line',
      )}
    >
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd>
        <span className={cx('tabular block text-lg font-bold', isBad && 'text-act')}>
          {children}
        </span>
        {beside && <span className="text-sm text-ink-soft">{beside}</span>}
      </dd>
    </div>
  );
}
