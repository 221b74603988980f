import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { EmergencyLine } from '../../../emergencies/emergencies.api.ts';
import { paths } from '../../paths.ts';
import { cx } from '../../ui/classes.ts';
import { formatTime } from '../../ui/time.tsx';
import { deskWords } from '../../words/desk.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { nearestTarget, standingOf } from './board-order.ts';
import { AbuseChip, OwnerMark, StateChip, UrgencyChip } from './marks.tsx';
import { TargetClock } from './target-clock.tsx';

/**
 * One emergency of the board. Drawn anew only when its line is another, or its minute; what is out
 * of sight is not laid out at all.
 */
export const BoardRow = memo(function BoardRow({
  line,
  isOpen,
}: {
  line: EmergencyLine;
  isOpen: boolean;
}) {
  const w = useWords(deskWords);
  const target = nearestTarget(line);
  return (
    <li className="[contain-intrinsic-size:auto_5.5rem] [content-visibility:auto]">
      <Link
        to={paths.emergency}
        params={{ id: line.id }}
        aria-current={isOpen ? 'true' : undefined}
        preload={false}
        className={cx(
          'card m-1 flex flex-col gap-1 rounded-8 border border-l-8 px-3 py-2',
          standingOf(line) === 'nobody' ? 'border-l-act' : 'border-l-line',
          isOpen
            ? 'border-primary bg-primary-soft outline-2 -outline-offset-2 outline-primary'
            : 'border-line bg-paper hover:bg-primary-soft',
        )}
      >
        <span className="flex items-start justify-between gap-2">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <b className="tabular">{line.number}</b>
            <StateChip line={line} />
            <AbuseChip line={line} />
          </span>
          <UrgencyChip line={line} />
        </span>
        <span className="flex flex-wrap justify-between gap-x-3 text-sm">
          <OwnerMark line={line} />
          {target ? <TargetClock target={target} /> : <Ended line={line} />}
        </span>
        {line.handOverTo && (
          <span className="text-sm font-bold text-warn">{w.handingOver(line.handOverTo.name)}</span>
        )}
      </Link>
    </li>
  );
});

function Ended({ line }: { line: EmergencyLine }) {
  const w = useWords(deskWords);
  const language = useLanguage();
  return (
    <span className="text-ink-soft">
      {line.closedAt ? w.endedAt(formatTime(line.closedAt, language, true)) : w.allMet}
    </span>
  );
}
