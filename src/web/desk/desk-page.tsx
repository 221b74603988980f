import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense, useMemo, useState } from 'react';
import type { EmergencyLine } from '../../emergencies/emergencies.api.ts';
import { paths } from '../paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { cx } from '../ui/classes.ts';
import { Empty, Loading, useTitle } from '../ui/layout.tsx';
import { useNowAs } from '../ui/time.tsx';
import { useWhenIdle } from '../ui/use-when-idle.ts';
import { deskWords } from '../words/desk.ts';
import { useWords } from '../words/words.ts';
import { BoardColumn } from './board/board-column.tsx';
import { boardOrder, overdueIds } from './board/board-order.ts';
import { BoardVoice } from './board/board-voice.tsx';
import { Counters } from './board/counters.tsx';
import { useBoardKeys } from './board/use-board-keys.ts';
import './desk.css';
import { lazyPart } from '../ui/lazy-part.ts';
import { IntakeButton } from './intake/intake-button.tsx';
import { boardQuery } from './queries.ts';

/** The board is there first; what one emergency needs comes behind it, before anybody opens one. */
const loadEmergency = () => import('./emergency/open-emergency.tsx');
const OpenEmergency = lazyPart(async () => (await loadEmergency()).OpenEmergency);
/** Out of reach it is asked for again when somebody opens one. */
const loadAhead = () => loadEmergency().catch(() => {});

const none: readonly EmergencyLine[] = [];

/** The coordinator's screen for the night: what runs, the one at hand, and where to place it. */
export function DeskPage() {
  const w = useWords(deskWords);
  const { id } = useParams({ strict: false });
  const board = useQuery(boardQuery);
  const lines = board.data?.items;
  const overdueNow = useNowAs((now) => overdueIds(lines ?? none, now));
  const overdue = useMemo(() => new Set(overdueNow.split(' ').filter(Boolean)), [overdueNow]);
  const ordered = useMemo(() => lines && boardOrder(lines, overdue), [lines, overdue]);
  const ids = useMemo(() => (ordered ?? none).map((line) => line.id), [ordered]);
  useBoardKeys(ids, id);
  const hasMoved = useHasMoved(id);
  useWhenIdle(loadAhead);
  return (
    <div className="desk flex flex-col gap-3 p-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div
          className={cx(
            'flex flex-wrap items-center gap-x-6 gap-y-1',
            // On a phone the emergency has the screen.
            id !== undefined && 'max-md:sr-only',
          )}
        >
          <h1 className="text-xl">{w.title}</h1>
          <Counters lines={lines} overdue={overdue} />
        </div>
        {id !== undefined && (
          <Link to={paths.desk} className={`${buttonClass('quiet')} md:hidden`}>
            <span aria-hidden="true">←</span> {w.backToBoard}
          </Link>
        )}
        <IntakeButton />
      </div>
      <BoardVoice lines={lines} />
      <div className="desk-columns" data-open={id !== undefined}>
        <BoardColumn lines={ordered} error={board.error} openId={id} />
        <div className="desk-case desk-scroll flex flex-col gap-3">
          {id === undefined ? (
            <NothingOpen />
          ) : (
            <Suspense fallback={<Loading height="24rem" />}>
              <OpenEmergency
                key={id}
                id={id}
                takesFocus={hasMoved}
                number={lines?.find((line) => line.id === id)?.number}
              />
            </Suspense>
          )}
        </div>
      </div>
    </div>
  );
}

/** Whether somebody has gone to another emergency than the address began with. */
function useHasMoved(id: string | undefined): boolean {
  const [first] = useState(id);
  const [hasMoved, setMoved] = useState(false);
  if (!hasMoved && id !== first) setMoved(true);
  return hasMoved;
}

function NothingOpen() {
  const w = useWords(deskWords);
  useTitle(w.title);
  return (
    <div className="xl:col-span-2">
      <Empty title={w.chooseOne}>{w.chooseHelp}</Empty>
    </div>
  );
}
