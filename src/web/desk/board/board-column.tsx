import { useState } from 'react';
import type { EmergencyLine } from '../../../emergencies/emergencies.api.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { deskWords } from '../../words/desk.ts';
import { useWords } from '../../words/words.ts';
import { AllList } from './all-list.tsx';
import { Board } from './board.tsx';

/** The left column: what runs, or on demand everything that ever was. */
export function BoardColumn({
  lines,
  error,
  openId,
}: {
  lines: readonly EmergencyLine[] | undefined;
  error: Error | null;
  openId: string | undefined;
}) {
  const w = useWords(deskWords);
  const [isAll, setAll] = useState(false);
  return (
    <nav aria-label={w.board} className="desk-board desk-scroll flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <h2 className="px-1 text-base">{isAll ? w.allOf : w.running}</h2>
        <Button look="quiet" className="px-2 text-sm" onPress={() => setAll(!isAll)}>
          {isAll ? w.onlyRunning : w.ended}
        </Button>
      </div>
      {isAll ? (
        <AllList openId={openId} />
      ) : (
        <>
          <ReadFailure error={error} />
          {lines && <Board lines={lines} openId={openId} />}
          {!lines && !error && <Loading height="14rem" />}
        </>
      )}
    </nav>
  );
}
