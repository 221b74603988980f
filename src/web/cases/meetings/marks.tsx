import type { MeetingLine } from '../../../council/council.api.ts';
import type { ItemStatus, MeetingStatus } from '../../../council/council.ts';
import { Chip, type ChipTone } from '../../ui/layout.tsx';
import { councilCodes } from '../../words/codes-council.ts';
import { councilWords } from '../../words/council.ts';
import { useSay, useWords } from '../../words/words.ts';

const ofMeeting: Record<MeetingStatus, ChipTone> = {
  PLANNED: 'primary',
  HELD: 'good',
  CANCELLED: 'plain',
};
const ofItem: Record<ItemStatus, ChipTone> = {
  WAITING: 'plain',
  DECIDED: 'good',
  DEFERRED: 'warn',
  REMOVED: 'plain',
};

export function MeetingChip({ status }: { status: MeetingStatus }) {
  const say = useSay();
  return <Chip tone={ofMeeting[status]}>{say(councilCodes.meetingStatus[status])}</Chip>;
}

export function ItemChip({ status }: { status: ItemStatus }) {
  const say = useSay();
  return <Chip tone={ofItem[status]}>{say(councilCodes.itemStatus[status])}</Chip>;
}

/** How far the meeting has come, in words and as a bar. */
export function ProgressLine({ progress }: { progress: MeetingLine['progress'] }) {
  const w = useWords(councilWords);
  const { total, decided, deferred, waiting } = progress;
  const words = [
    w.progress(decided, total),
    ...(deferred > 0 ? [w.putOffCount(deferred)] : []),
    ...(waiting > 0 && decided + deferred > 0 ? [w.waitingCount(waiting)] : []),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="tabular">{words.join(' / ')}</span>
      <span
        aria-hidden="true"
        className="flex h-2 min-w-32 flex-1 overflow-hidden rounded-full border border-line bg-solid-gray-50 sm:max-w-60"
      >
        <span className="bg-good" style={{ width: `${(100 * decided) / Math.max(total, 1)}%` }} />
        <span className="bg-warn" style={{ width: `${(100 * deferred) / Math.max(total, 1)}%` }} />
      </span>
    </div>
  );
}
