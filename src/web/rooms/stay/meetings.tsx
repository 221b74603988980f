import { useQuery } from '@tanstack/react-query';
import type { MeetingView } from '../../../stays/meetings.api.ts';
import { Chip, Disclosure, Fact, Facts, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { At } from '../../ui/time.tsx';
import { meetingWords } from '../../words/stay-meetings.ts';
import { useWords } from '../../words/words.ts';
import { CancelMeeting, HoldMeeting } from './meeting-outcome.tsx';
import { MeetingPlan } from './meeting-plan.tsx';
import { meetingsQuery } from './queries.ts';

/** The meetings on what follows the stay: planned, held, called off. For the base alone. */
export function Meetings({ emergencyId }: { emergencyId: string }) {
  const w = useWords(meetingWords);
  const { data, error } = useQuery(meetingsQuery(emergencyId));
  const meetings = data?.items ?? [];
  const isAny = meetings.some((it) => it.cancelledAt === null);
  return (
    <Section title={w.title}>
      {!data && <ReadFailure error={error} />}
      {data && !isAny && <p className="text-base">{w.none}</p>}
      {meetings.map((meeting) => (
        <Meeting key={meeting.id} meeting={meeting} />
      ))}
      {data && (
        <Disclosure title={w.plan}>
          <MeetingPlan emergencyId={emergencyId} meeting={null} />
        </Disclosure>
      )}
    </Section>
  );
}

function Meeting({ meeting }: { meeting: MeetingView }) {
  const w = useWords(meetingWords);
  const { plannedAt, heldAt, cancelledAt, place, participants, minutes, emergencyId } = meeting;
  const isOpen = heldAt === null && cancelledAt === null;
  const standing = heldAt ? 'held' : cancelledAt ? 'cancelled' : 'planned';
  return (
    <article className="flex flex-col gap-2 border-t border-line pt-3">
      <p className="flex flex-wrap items-center gap-x-3">
        <strong>
          <At iso={heldAt ?? plannedAt} withDate />
        </strong>
        <Chip tone={{ held: 'good', cancelled: 'plain', planned: 'primary' }[standing] as 'good'}>
          {w[standing]}
        </Chip>
      </p>
      <Facts>
        <Fact name={w.place}>{place}</Fact>
        <Fact name={w.participants}>{participants.join('\n')}</Fact>
        {minutes && <Fact name={w.minutes}>{minutes}</Fact>}
      </Facts>
      {isOpen && (
        <>
          <Disclosure title={w.hold}>
            <HoldMeeting meeting={meeting} />
          </Disclosure>
          <Disclosure title={w.change}>
            <MeetingPlan key={meeting.version} emergencyId={emergencyId} meeting={meeting} />
          </Disclosure>
          <Disclosure title={w.callOff}>
            <CancelMeeting meeting={meeting} />
          </Disclosure>
        </>
      )}
    </article>
  );
}
