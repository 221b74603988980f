import { occupancyKinds } from '../../../facilities/room.ts';
import { cx } from '../../ui/classes.ts';
import { planKinds, roomPlanWords } from '../../words/room-plan.ts';
import { useSay, useWords } from '../../words/words.ts';
import { lookOf } from './bar.tsx';

/** Which pattern means what. */
export function Legend() {
  const w = useWords(roomPlanWords);
  const say = useSay();
  const kinds = [
    ...occupancyKinds.map((kind) => ({
      key: kind,
      look: lookOf({ type: 'occupancy', kind }),
      word: say(planKinds[kind]),
    })),
    { key: 'overdue', look: 'plan-bar plan-overdue', word: w.overduePart },
    { key: 'closure', look: lookOf({ type: 'closure' }), word: w.closure },
    { key: 'contract', look: lookOf({ type: 'contract' }), word: w.contract },
  ];
  return (
    <ul aria-label={w.legend} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {kinds.map(({ key, look, word }) => (
        <li key={key} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className={cx(
              look,
              'inline-block w-7 rounded-4 border-2',
              key === 'contract' ? 'h-2' : 'h-5',
            )}
          />
          {word}
        </li>
      ))}
    </ul>
  );
}
