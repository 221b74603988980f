import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { tokyoDayOf } from '../../../platform/text/tokyo-day.ts';
import { serverNow } from '../../api/live.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { trialWords } from '../../words/trial.ts';
import { useWords } from '../../words/words.ts';
import { RoomsTabs } from '../rooms-tabs.tsx';
import { trialsQuery } from './queries.ts';
import { inGroups, TrialList } from './trial-list.tsx';
import type { TrialWish } from './wish.ts';

const PlanDialog = lazyPart(async () => (await import('./plan-dialog.tsx')).PlanDialog);

/** Trial stays of the base, or of one's own house. Another page may ask for the form to be open. */
export function TrialsPage() {
  const w = useWords(trialWords);
  const isOfFacility = useMe().role === 'facility_staff';
  const { data, error } = useQuery(trialsQuery());
  const wish = useSearch({ strict: false }) satisfies TrialWish;
  const navigate = useNavigate();
  const [isPlanning, setPlanning] = useState(wish.room !== undefined || wish.person !== undefined);
  const [isSaved, setSaved] = useState(false);
  const close = () => {
    setPlanning(false);
    void navigate({ to: paths.trialStays, search: {}, replace: true });
  };
  const groups = data && inGroups(data.items);
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <RoomsTabs />
      <PageTitle
        beside={
          !isOfFacility && (
            <Button look="filled" onPress={() => setPlanning(true)}>
              {w.add}
            </Button>
          )
        }
      >
        {w.title}
      </PageTitle>
      <p className="text-ink-soft">{w.intro}</p>
      {isSaved && (
        <Notice tone="good" isAnnounced>
          {w.savedNext}
        </Notice>
      )}
      {!groups && (error ? <ReadFailure error={error} /> : <Loading height="16rem" />)}
      {groups?.planned.length === 0 && groups.unrecorded.length === 0 && (
        <Empty title={w.none}>{isOfFacility ? w.noneOfHouse : w.noneHelp}</Empty>
      )}
      {groups &&
        (['unrecorded', 'planned', 'past'] as const)
          .filter((group) => groups[group].length > 0)
          .map((group) => (
            <Section key={group} title={w[group]}>
              <TrialList trials={groups[group]} />
            </Section>
          ))}
      {isPlanning && (
        <Suspense>
          <PlanDialog
            at={{
              roomId: wish.room ?? '',
              day: wish.day ?? tokyoDayOf(new Date(serverNow() + 24 * 3_600_000)),
              person: wish.person ? { id: wish.person, label: wish.no ?? '' } : null,
            }}
            onClose={close}
            onPlanned={() => {
              setSaved(true);
              close();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
