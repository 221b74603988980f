import { Button } from 'react-aria-components';
import { cx } from '../../ui/classes.ts';
import { isOver, useBarWords } from './bar-words.ts';
import type { Placed } from './lanes.ts';
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
  roomName,
  onOpen,
}: {
  placed: Placed;
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
          'flex min-w-0 flex-1 cursor-pointer items-center justify-between overflow-hidden rounded-4 border-2 text-left text-sm leading-tight font-bold focus-visible:outline-offset-0',
          isOver(bar) && 'plan-over',
          isCutBefore && 'rounded-l-none border-l-0',
          isCutBehind && 'rounded-r-none border-r-0',
        )}
      >
        {width >= leastForWords && (
          <span className="plan-words line-clamp-2 w-fit max-w-full">{words.short(bar)}</span>
        )}
        {bar.to === null && (
          <span aria-hidden="true" className="plan-words shrink-0">
            →
          </span>
        )}
      </Button>
    </div>
  );
}
