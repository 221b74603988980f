import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReportBody, RoomView } from '../../facilities/facilities.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { serverNow, useConnection } from '../api/live.ts';
import { keys } from '../api/touched.ts';
import { ownRoomsQuery } from './queries.ts';
import { asReported, isSameReport, lastReportOf } from './room-report.ts';

/** What became of a report, for the bar under the thumb. */
export type Outcome =
  | { kind: 'sending'; roomName: string }
  | ({ kind: 'done'; roomName: string; undo: (() => void) | null } & Reported)
  | { kind: 'undone'; roomName: string }
  /** Somebody has reported since: that is not undone. */
  | { kind: 'overtaken'; roomName: string }
  | { kind: 'unchanged'; count: number }
  | { kind: 'offline' }
  | { kind: 'failed'; error: Error };

interface Reported {
  report: ReportBody;
  /** What it took the place of; null: there was nothing before it to go back to. */
  former: ReportBody | null;
}

/**
 * One press is one report. The room shows it at once, and shows the truth again when it fails; with
 * no connection nothing is sent and nothing is shown as if it had been.
 */
export function useReport(room: RoomView, tell: (outcome: Outcome) => void) {
  const queries = useQueryClient();
  const { line } = useConnection();
  const [sent, setSent] = useState<ReportBody | null>(null);
  const underWay = useRef<ReportBody | null>(null);
  const { runAsync } = useAct(
    (report: ReportBody, key) =>
      answered(
        api.POST('/api/v1/rooms/{id}/reports', {
          params: { path: { id: room.id } },
          headers: idempotencyKey(key),
          body: report,
        }),
      ),
    { touches: [keys.rooms] },
  );

  const send = async (report: ReportBody, isUndo = false) => {
    // The same again is a second press; another fact of the room goes after the one under way.
    if (underWay.current !== null && isSameReport(underWay.current, report)) return;
    const roomName = room.name;
    if (line === 'lost' || !navigator.onLine) return tell({ kind: 'offline' });
    const former = underWay.current ?? lastReportOf(room);
    underWay.current = report;
    setSent(report);
    tell({ roomName, kind: 'sending' });
    try {
      const after = await runAsync(report);
      queries.setQueryData(
        ownRoomsQuery.queryKey,
        (known) =>
          known && { ...known, items: known.items.map((it) => (it.id === room.id ? after : it)) },
      );
      const undo = former && (() => undoNow.current(former, report));
      tell(
        isUndo ? { roomName, kind: 'undone' } : { roomName, kind: 'done', report, former, undo },
      );
    } catch (error) {
      tell({ kind: 'failed', error: error as Error });
    } finally {
      if (underWay.current === report) {
        underWay.current = null;
        setSent(null);
      }
    }
  };

  // Pressed some seconds later, by what is known then.
  const undoNow = useRef<(former: ReportBody, report: ReportBody) => void>(() => {});
  useEffect(() => {
    undoNow.current = (former, report) => {
      if (isSameReport(lastReportOf(room), report)) void send(former, true);
      else tell({ kind: 'overtaken', roomName: room.name });
    };
  });

  return {
    shown: sent === null ? room : asReported(room, sent, new Date(serverNow())),
    report: (report: ReportBody) => void send(report),
  };
}
