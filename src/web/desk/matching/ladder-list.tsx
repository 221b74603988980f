import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { RUNG_LABELS } from '../../../emergencies/fallback-labels.ts';
import { Chip, Disclosure, Loading } from '../../ui/layout.tsx';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { ladderWords } from '../../words/ladder.ts';
import { useSay, useWords } from '../../words/words.ts';
import { CallDialog, type Called } from './ladder-call-dialog.tsx';
import { AgreedNext } from './ladder-next.tsx';
import { ladderQuery, type RungView } from './ladder-queries.ts';
import { RungPart } from './ladder-rung.tsx';

/** The rungs in order, the one that comes next open. */
export function LadderList({ emergencyId }: { emergencyId: string }) {
  const w = useWords(ladderWords);
  const { data, error } = useQuery(ladderQuery(emergencyId));
  const [called, setCalled] = useState<Called | null>(null);
  if (!data) return error ? <ReadFailure error={error} /> : <Loading height="16rem" />;
  const { next, rungs } = data;
  const agreed = rungs.find(({ standing }) => standing === 'agreed');
  return (
    <>
      {agreed && <AgreedNext emergencyId={emergencyId} rung={agreed} />}
      {!agreed && next === null && <Notice tone="act">{w.nobodyLeft}</Notice>}
      <ol className="flex flex-col divide-y divide-line">
        {rungs.map((rung, index) => (
          <li key={rung.rung} className="py-1">
            {/* Another one opens by itself when it becomes the next. */}
            <Disclosure
              key={String(rung.rung === next)}
              isOpenAtFirst={rung.rung === next}
              title={<RungTitle rung={rung} number={index + 1} isNext={rung.rung === next} />}
            >
              <RungPart rung={rung} onCalled={setCalled} />
            </Disclosure>
          </li>
        ))}
      </ol>
      {called && (
        <CallDialog emergencyId={emergencyId} called={called} onClose={() => setCalled(null)} />
      )}
    </>
  );
}

function RungTitle({
  rung: { rung, standing, calls },
  number,
  isNext,
}: {
  rung: RungView;
  number: number;
  isNext: boolean;
}) {
  const w = useWords(ladderWords);
  const say = useSay();
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
      <span>
        {number}. {say(RUNG_LABELS[rung])}
      </span>
      {isNext && <Chip tone="primary">{w.next}</Chip>}
      {standing === 'passed' && <Chip>{w.passed}</Chip>}
      {standing === 'agreed' && <Chip tone="good">{w.agreed}</Chip>}
      {calls.length > 0 && (
        <span className="text-sm font-normal text-ink-soft">{w.calls(calls.length)}</span>
      )}
    </span>
  );
}
