import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { Failure, Notice, type Tone } from '../../ui/notice.tsx';
import { At } from '../../ui/time.tsx';
import { matchingWords } from '../../words/matching.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useRankAgain, useStartOffering } from './acts.ts';
import { Ladder } from './ladder.tsx';
import type { Standing } from './ranking.ts';

type Said = Words<typeof matchingWords>;

/** Red only where nothing goes on until the coordinator acts. */
const tones: Record<Standing['kind'], Tone> = {
  ranked: 'plain',
  offering: 'plain',
  condition: 'act',
  'left-over': 'warn',
  nobody: 'act',
  held: 'act',
  waiting: 'act',
  exhausted: 'act',
  reopened: 'warn',
  stopped: 'plain',
  placed: 'good',
};

function sentenceOf(standing: Standing, w: Said): string {
  switch (standing.kind) {
    case 'ranked':
      return w.sayRanked(standing.left);
    case 'left-over':
      return w.sayLeftOver(standing.left);
    case 'offering':
      return standing.count > 0 ? w.sayOffering(standing.count) : w.sayOfferingNext;
    case 'condition':
      return w.sayCondition;
    case 'nobody':
    case 'held':
      return w.sayNobody;
    case 'waiting':
      return w.sayWaiting;
    case 'exhausted':
      return w.sayExhausted;
    case 'reopened':
      return w.sayReopened;
    case 'stopped':
      return w.sayStopped;
    case 'placed':
      return w.sayPlaced;
  }
}

/** Where the search stands, in a sentence, and what to do about it. */
export function SearchHead({
  emergencyId,
  standing,
  canStart,
  toCall,
}: {
  emergencyId: string;
  standing: Standing;
  /** Somebody in the ranking has not been asked yet. */
  canStart: boolean;
  /** Facilities that may fit once somebody has called them. */
  toCall: number;
}) {
  const w = useWords(matchingWords);
  const { kind } = standing;
  const isStuck = ['exhausted', 'nobody', 'held', 'waiting'].includes(kind);
  const isUnderWay = kind === 'offering' || kind === 'condition';
  const start = <Start emergencyId={emergencyId} why={canStart ? null : w.startNobody} />;
  return (
    <>
      <div role="status">
        <Notice tone={tones[kind]}>
          {sentenceOf(standing, w)}
          {isStuck && toCall > 0 && <b className="block">{w.sayToCall(toCall)}</b>}
        </Notice>
      </div>
      {(kind === 'ranked' || kind === 'left-over') && start}
      {kind === 'held' && <StartWaiting emergencyId={emergencyId} />}
      {isUnderWay && canStart && <Disclosure title={w.startMore}>{start}</Disclosure>}
      <Ladder key={String(isStuck)} emergencyId={emergencyId} isUrgent={isStuck} />
    </>
  );
}

type Parallel = '1' | '2' | '3';

function Start({ emergencyId, why }: { emergencyId: string; why: string | null }) {
  const w = useWords(matchingWords);
  const act = useStartOffering(emergencyId);
  const [chosen, choose] = useState<Parallel>('1');
  const parallel = Number(chosen);
  return (
    <div className="flex flex-col gap-2">
      <Select<Parallel>
        label={w.startHow}
        name="/parallel"
        value={chosen}
        onChange={(value) => choose(value || '1')}
        options={[
          { value: '1', label: w.startOne },
          { value: '2', label: w.startMany(2) },
          { value: '3', label: w.startMany(3) },
        ]}
      />
      <p className="text-sm text-ink-soft">{parallel === 1 ? w.startOneHelp : w.startManyHelp}</p>
      <Failure error={act.error} />
      <Button
        look="filled"
        isWide
        why={why}
        isRunning={act.isRunning}
        onPress={() => act.run(parallel)}
      >
        {parallel === 1 ? w.startOneButton : w.startManyButton(parallel)}
      </Button>
    </div>
  );
}

/** Nobody can be asked now, and a room that is held for somebody else may become free. */
function StartWaiting({ emergencyId }: { emergencyId: string }) {
  const w = useWords(matchingWords);
  const act = useStartOffering(emergencyId);
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-soft">{w.startWaitingHelp}</p>
      <Failure error={act.error} />
      <Button isWide isRunning={act.isRunning} onPress={() => act.run(1)}>
        {w.startWaiting}
      </Button>
    </div>
  );
}

/** When the ranking was made, and the button that makes it anew. */
export function RankingTime({ emergencyId, at }: { emergencyId: string; at: string }) {
  const w = useWords(matchingWords);
  const act = useRankAgain(emergencyId);
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <span className="text-sm text-ink-soft">
        {w.rankedAt} <At iso={at} />
      </span>
      <Button look="quiet" isRunning={act.isRunning} onPress={() => act.run()}>
        {w.rankAgain}
      </Button>
      <Failure error={act.error} />
    </div>
  );
}
