import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import type { EmergencyView } from '../../../emergencies/emergencies.api.ts';
import { courseOf, type EmergencyState } from '../../../emergencies/emergency.ts';
import { ApiProblem } from '../../api/client.ts';
import { Empty, Loading, useTitle } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { deskWords } from '../../words/desk.ts';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useWords } from '../../words/words.ts';
import { MatchingPanel } from '../matching/matching-panel.tsx';
import { emergencyQuery } from '../queries.ts';
import { NextSteps } from '../steps/next-steps.tsx';
import { EmergencyHeader } from './emergency-header.tsx';
import { NoteForm } from './note-form.tsx';
import { SheetSection } from './sheet-section.tsx';
import { SituationSection } from './situation-section.tsx';
import { TargetList } from './target-list.tsx';
import { Timeline } from './timeline.tsx';

const Meetings = lazyPart(async () => (await import('../../rooms/stay/meetings.tsx')).Meetings);
const EmergencyTasks = lazyPart(
  async () => (await import('../../rooms/tasks/emergency-tasks.tsx')).EmergencyTasks,
);

/**
 * The middle and the right column, for one emergency. With `takesFocus` whoever opens it is taken
 * to it, and hears its number; the first look at a page moves nothing.
 */
export function OpenEmergency({
  id,
  number,
  takesFocus,
}: {
  id: string;
  number: string | undefined;
  takesFocus: boolean;
}) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  const w = useWords(deskWords);
  const emergency = useQuery(emergencyQuery(id));
  return (
    <>
      <section
        ref={place}
        tabIndex={-1}
        aria-label={[w.emergency, number].filter(Boolean).join(' ')}
        className="desk-scroll flex flex-col gap-3 outline-none"
      >
        {!emergency.data && emergency.error && <NotOpened error={emergency.error} />}
        {emergency.isPending && <Loading height="24rem" />}
        {emergency.data && <Emergency emergency={emergency.data} />}
      </section>
      {/* The steps lead here: it takes the focus. */}
      <div id="facilities" tabIndex={-1} className="desk-scroll flex flex-col gap-3 rounded-12">
        {emergency.data && <MatchingPanel emergency={emergency.data} />}
      </div>
    </>
  );
}

/** An address that leads nowhere is no mistake of whoever followed it. */
function NotOpened({ error }: { error: Error }) {
  const w = useWords(emergencyWords);
  const leadsNowhere = error instanceof ApiProblem && [400, 404].includes(error.status);
  if (!leadsNowhere) return <ReadFailure error={error} />;
  return <Empty title={w.noSuchEmergency}>{w.noSuchEmergencyHelp}</Empty>;
}

/** From the admission on: what follows the stay, and what is learned of it. */
function AfterStay({ emergency }: { emergency: EmergencyView }) {
  const { admission, discharge } = courseOf(emergency.state as unknown as EmergencyState);
  return (
    <Suspense>
      {admission && <Meetings emergencyId={emergency.id} />}
      {discharge && <EmergencyTasks emergencyId={emergency.id} />}
    </Suspense>
  );
}

function Emergency({ emergency }: { emergency: EmergencyView }) {
  useTitle(emergency.number);
  return (
    <>
      <EmergencyHeader emergency={emergency} />
      <NextSteps emergency={emergency} />
      <SituationSection emergency={emergency} />
      <SheetSection emergency={emergency} />
      <TargetList targets={emergency.targets} isOver={emergency.closedAt !== null} />
      <AfterStay emergency={emergency} />
      <Timeline id={emergency.id} />
      <NoteForm id={emergency.id} />
    </>
  );
}
