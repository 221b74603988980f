import { Suspense } from 'react';
import { Disclosure, Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ladderWords } from '../../words/ladder.ts';
import { useWords } from '../../words/words.ts';

const LadderList = lazyPart(async () => (await import('./ladder-list.tsx')).LadderList);

/** 満床のとき: where to turn when no secured room is left; in sight where nothing else is left to do. */
export function Ladder({ emergencyId, isUrgent }: { emergencyId: string; isUrgent: boolean }) {
  const w = useWords(ladderWords);
  const list = (
    <Suspense fallback={<Loading height="16rem" />}>
      <LadderList emergencyId={emergencyId} />
    </Suspense>
  );
  return isUrgent ? (
    <Section level={3} isBare title={w.title}>
      {list}
    </Section>
  ) : (
    <Disclosure title={w.titleQuiet}>{list}</Disclosure>
  );
}
