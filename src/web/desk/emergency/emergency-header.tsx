import type { EmergencyView } from '../../../emergencies/emergencies.api.ts';
import { servedPages } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Ago, At, Countdown } from '../../ui/time.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { commonWords } from '../../words/common.ts';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useSay, useWords } from '../../words/words.ts';
import { nearestTarget } from '../board/board-order.ts';
import { AbuseChip, StateChip, UrgencyChip } from '../board/marks.tsx';
import { OwnerSection } from './owner-section.tsx';

/** What it is, how long there is, and who has it: to be read in two seconds. */
export function EmergencyHeader({ emergency }: { emergency: EmergencyView }) {
  const w = useWords(emergencyWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { id, number, urgency, receivedAt, closedAt, isAbuseSuspected } = emergency;
  const target = nearestTarget(emergency);
  return (
    <header className="card flex flex-col gap-3 rounded-12 border border-line bg-paper p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="tabular text-2xl">{number}</h2>
          <StateChip line={emergency} />
          <UrgencyChip line={emergency} />
          <AbuseChip line={emergency} />
        </div>
        <a
          href={servedPages.record(id)}
          target="_blank"
          rel="noreferrer"
          aria-label={`${w.record}${common.opensNewWindow}`}
          className={buttonClass('quiet')}
        >
          {w.record} <span aria-hidden="true">↗</span>
        </a>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        {target && (
          <p className="text-xl">
            {say(target.label)} <Countdown to={target.dueAt} className="font-bold" />
          </p>
        )}
        <p className="text-ink-soft">
          {w.received} <At iso={receivedAt} />（<Ago iso={receivedAt} />）
        </p>
        {urgency && <p>{say(houseCodes.urgency[urgency])}</p>}
      </div>
      {isAbuseSuspected && (
        <Notice tone="warn" title={w.abuseTitle}>
          {w.abuseHelp}
        </Notice>
      )}
      {closedAt === null ? <OwnerSection id={id} /> : <p className="font-bold">{w.ended}</p>}
    </header>
  );
}
