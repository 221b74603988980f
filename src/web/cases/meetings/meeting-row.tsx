import { Link } from '@tanstack/react-router';
import type { MeetingLine } from '../../../council/council.api.ts';
import { paths } from '../../paths.ts';
import { useWardName } from '../../rooms/ward-name.ts';
import { formatDay } from '../../ui/time.tsx';
import { councilWords } from '../../words/council.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { MeetingChip, ProgressLine } from './marks.tsx';

/** One meeting of the list. */
export function MeetingRow({ meeting }: { meeting: MeetingLine }) {
  const w = useWords(councilWords);
  const language = useLanguage();
  const wardName = useWardName();
  const { id, name, heldOn, startsAt, place, status, statusReason, progress } = meeting;
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          to={paths.meeting}
          params={{ id }}
          className="flex min-h-11 items-center font-bold text-primary underline underline-offset-4"
        >
          {name}
        </Link>
        {status !== 'PLANNED' && <MeetingChip status={status} />}
      </div>
      <p className="flex flex-wrap gap-x-3">
        <span className="tabular">
          {formatDay(heldOn, language)} {startsAt}
        </span>
        {place && <span>{place}</span>}
        <span className="text-ink-soft">{wardName(meeting.wardCode)}</span>
      </p>
      {progress.total > 0 && <ProgressLine progress={progress} />}
      {statusReason && <p className="text-ink-soft">{w.cancelledWhy(statusReason)}</p>}
    </li>
  );
}
