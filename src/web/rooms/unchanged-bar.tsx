import type { RoomView } from '../../facilities/facilities.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { useConnection } from '../api/live.ts';
import { keys } from '../api/touched.ts';
import { Button, bigButton } from '../ui/button.tsx';
import { Ago } from '../ui/time.tsx';
import { roomsWords } from '../words/rooms.ts';
import { useWords } from '../words/words.ts';
import { ThumbBar } from './column.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import { reportsOf } from './room-report.ts';
import type { Outcome } from './use-report.ts';

/** 変更なし: one tap for all rooms, and what became of the last press, both under the thumb. */
export function UnchangedBar({
  rooms,
  outcome,
  onOutcome,
}: {
  rooms: readonly RoomView[];
  outcome: Outcome | null;
  onOutcome(outcome: Outcome | null): void;
}) {
  const w = useWords(roomsWords);
  const { line } = useConnection();
  const { oldestAt, neverReported } = reportsOf(rooms);
  const act = useAct(
    (_: undefined, key) =>
      answered(
        api.POST('/api/v1/rooms/reports/unchanged', { headers: idempotencyKey(key), body: {} }),
      ),
    { touches: [keys.rooms] },
  );
  const press = async () => {
    if (line === 'lost' || !navigator.onLine) return onOutcome({ kind: 'offline' });
    onOutcome(null);
    try {
      const { reported } = await act.runAsync(undefined);
      onOutcome({ kind: 'unchanged', count: reported });
    } catch (error) {
      onOutcome({ kind: 'failed', error: error as Error });
    }
  };
  return (
    <ThumbBar>
      <div className="flex flex-col gap-2">
        <OutcomeLine outcome={outcome} onOutcome={onOutcome} />
        {neverReported.length > 0 && oldestAt && (
          <p className="text-sm text-warn">
            {w.notReported(neverReported.map(({ name }) => name).join(w.listJoin))}
          </p>
        )}
        <Button
          look="filled"
          isWide
          className={bigButton}
          isRunning={act.isRunning}
          why={oldestAt === null ? w.unchangedWhy : null}
          onPress={() => void press()}
        >
          {w.unchanged}
        </Button>
        {oldestAt && (
          <p className="text-center text-sm text-ink-soft">
            {w.lastReport} <Ago iso={oldestAt} />
          </p>
        )}
      </div>
    </ThumbBar>
  );
}
