import { Button } from 'react-aria-components';
import { cx } from '../../ui/classes.ts';
import { useNowAs } from '../../ui/time.tsx';
import { isOver, useBarWords } from './bar-words.ts';
import { type Placed, partAt, type Stretch } from './lanes.ts';
import './plan.css';
import type { Bar } from './wire.ts';

/** The look of a kind: a pattern and the kind of line, so that no colour is needed to tell them. */
export const lookOf = (bar: Pick<Bar, 'type'> & { kind?: string }): string =>
  `plan-bar plan-${bar.type === 'occupancy' ? bar.kind : bar.type}`;

export const laneHeight = 2.75;
/** Below this part of the width no word fits; the name of the button says it all the same. */
const leastForWords = 0.03;

/** One use of a room: pressed it says everything and what can be done. */
export function PlanBarButton({
  placed: { bar, left, width, lane, isCutBefore, isCutBehind },
  shown,
  roomName,
  onOpen,
}: {
  placed: Placed;
  shown: Stretch;
  roomName: string;
  onOpen(bar: Bar): void;
}) {
  const words = useBarWords();
  const name = words.full(bar, roomName);
  return (
    <div
      className="absolute flex p-px focus-within:z-20"
      style={{
        left: `${left * 100}%`,
        width: `${width * 100}%`,
        top: `${lane * laneHeight}rem`,
        height: `${laneHeight}rem`,
      }}
    >
      <Button
        aria-label={name}
        onPress={() => onOpen(bar)}
        className={cx(
          lookOf(bar),
          'relative flex min-w-0 flex-1 cursor-pointer items-center justify-between overflow-hidden rounded-4 border-2 text-left text-sm leading-tight font-bold focus-visible:outline-offset-0',
          isOver(bar) && 'plan-over',
          isCutBefore && 'rounded-l-none border-l-0',
          isCutBehind && 'rounded-r-none border-r-0',
        )}
      >
        {bar.type === 'occupancy' && bar.overdueSince !== null && (
          <Overdue bar={bar} since={Date.parse(bar.overdueSince)} shown={shown} />
        )}
        {width >= leastForWords && (
          <span className="plan-words relative line-clamp-2 w-fit max-w-full">
            {words.short(bar)}
          </span>
        )}
        {bar.to === null && (
          <span aria-hidden="true" className="plan-words relative shrink-0">
            →
          </span>
        )}
      </Button>
    </div>
  );
}

/** From the planned end on; what is still to come less heavily: nobody knows until when it goes on. */
function Overdue({ bar, since, shown }: { bar: Bar; since: number; shown: Stretch }) {
  const now = useNowAs((ms) => partAt(bar, shown, Math.floor(ms / 60_000) * 60_000));
  const begin = partAt(bar, shown, since);
  const part = 'absolute inset-y-0';
  return (
    <>
      {begin < now && (
        <span
          aria-hidden="true"
          style={{ left: `${begin * 100}%`, right: `${(1 - now) * 100}%` }}
          className={cx(part, 'plan-overdue')}
        />
      )}
      <span
        aria-hidden="true"
        style={{ left: `${now * 100}%` }}
        className={cx(part, 'plan-ahead right-0')}
      />
    </>
  );
}
