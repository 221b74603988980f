import type { WhatIfView } from '../../../placement/what-if.api.ts';
import { cx } from '../../ui/classes.ts';
import { whatIfWords } from '../../words/what-if.ts';
import { useSay, useWords, type Words } from '../../words/words.ts';

type Move = WhatIfView['moves'][number];
type Standing = Move['before'];
type Way = 'up' | 'down' | 'stays';

const worst = Number.POSITIVE_INFINITY;
function wayOf({ before, after }: Move): Way {
  const difference = (before.place ?? worst) - (after.place ?? worst);
  if (Number.isNaN(difference) || difference === 0)
    return before.group === after.group ? 'stays' : after.group === 'placed' ? 'up' : 'down';
  return difference > 0 ? 'up' : 'down';
}

const arrows: Record<Way, string> = { up: '↑', down: '↓', stays: '→' };
const tones: Record<Way, string> = {
  up: 'text-good font-bold',
  down: 'text-act font-bold',
  stays: 'text-ink-soft',
};

function placeOf({ group, place }: Standing, w: Words<typeof whatIfWords>): string {
  if (place === null) return w.excluded;
  return group === 'phone-first' ? w.phone(place) : w.placed(place);
}

/** Both rankings beside each other, in the order of the edited rules. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  const w = useWords(whatIfWords);
  const say = useSay();
  return (
    <ol className="flex flex-col divide-y divide-line">
      {moves.map((move) => {
        const way = wayOf(move);
        const { facility, before, after, gained, lost } = move;
        return (
          <li key={facility.id} className={cx('py-2', after.place === null && 'text-ink-soft')}>
            <b>{facility.name}</b>
            <p className="tabular flex flex-wrap items-baseline gap-x-2 text-sm">
              <span>
                <span className="text-ink-soft">{w.before}</span> {placeOf(before, w)}
              </span>
              <span className={tones[way]}>
                <span aria-hidden="true" className="text-lg">
                  {arrows[way]}
                </span>
                <span className="sr-only">{w[way]}</span>
              </span>
              <span className={cx(way !== 'stays' && 'font-bold')}>
                <span className="font-normal text-ink-soft">{w.after}</span> {placeOf(after, w)}
              </span>
            </p>
            {gained.length > 0 && (
              <p className="text-sm">
                {w.gained}
                {gained.map(say).join(' ')}
              </p>
            )}
            {lost.length > 0 && (
              <p className="text-sm">
                {w.lost}
                {lost.map(say).join(' ')}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
