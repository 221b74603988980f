import { useInfiniteQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { MeetingLine } from '../../../council/council.api.ts';
import { useTopics } from '../../api/live.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { councilWords } from '../../words/council.ts';
import { useWords } from '../../words/words.ts';
import { CasesTabs } from '../cases-tabs.tsx';
import { MeetingRow } from './meeting-row.tsx';
import { meetingsQuery } from './queries.ts';

const MeetingDialog = lazyPart(async () => (await import('./meeting-dialog.tsx')).MeetingDialog);

/** The council's meetings: those to come first. */
export function MeetingsPage() {
  const w = useWords(councilWords);
  const { role } = useMe();
  const [isPlanning, setPlanning] = useState(false);
  const isWard = role === 'ward_staff';
  const ofSeat = role === 'consultation_staff' ? w.introSeat : w.introBase;
  const intro = isWard ? w.intro : ofSeat;
  const plan = (
    <Button look="filled" onPress={() => setPlanning(true)}>
      {w.plan}
    </Button>
  );
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-4 p-3 sm:p-4">
      <PageTitle beside={isWard && plan}>{w.title}</PageTitle>
      <CasesTabs />
      <p className="text-ink-soft">{intro}</p>
      <Meetings scope="next" />
      <Meetings scope="past" />
      {isPlanning && (
        <Suspense>
          <MeetingDialog meeting={null} onClose={() => setPlanning(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Meetings({ scope }: { scope: 'next' | 'past' }) {
  const w = useWords(councilWords);
  const common = useWords(commonWords);
  const { role } = useMe();
  const { data, error, ...more } = useInfiniteQuery(meetingsQuery(scope));
  const items: MeetingLine[] = data?.pages.flatMap((page) => page.items) ?? [];
  const mayListen = role === 'coordinator' || role === 'base_manager';
  useTopics(mayListen ? items.map(({ wardCode }) => `cases:${wardCode}`) : []);
  const isEmpty = data !== undefined && items.length === 0;
  return (
    <Section title={scope === 'next' ? w.next : w.past}>
      {!data && (error ? <ReadFailure error={error} /> : <Loading />)}
      {isEmpty && scope === 'next' && (
        <Empty title={w.noNext}>{role === 'ward_staff' ? w.noNextHelp : w.noNextReader}</Empty>
      )}
      {isEmpty && scope === 'past' && <p className="text-ink-soft">{w.noPast}</p>}
      {items.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {items.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
      {more.hasNextPage && (
        <div>
          <Button isRunning={more.isFetchingNextPage} onPress={() => void more.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      )}
    </Section>
  );
}
