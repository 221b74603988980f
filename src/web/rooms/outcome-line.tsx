import { useEffect } from 'react';
import { ApiProblem, Unreachable } from '../api/client.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { roomsWords } from '../words/rooms.ts';
import { useSay, useWords, type Words } from '../words/words.ts';
import { useReportWords } from './report-words.ts';
import type { Outcome } from './use-report.ts';

/** How long a press can be taken back here; afterwards the former state is a press like any other. */
const undoMs = 10_000;

/** What became of the last press. What went wrong stays until the next one. */
export function OutcomeLine({
  outcome,
  onOutcome,
}: {
  outcome: Outcome | null;
  onOutcome(outcome: null): void;
}) {
  const w = useWords(roomsWords);
  const say = useSay();
  const what = useReportWords();
  useEffect(() => {
    if (outcome?.kind !== 'done' && outcome?.kind !== 'undone' && outcome?.kind !== 'unchanged')
      return;
    const timer = setTimeout(() => onOutcome(null), undoMs);
    return () => clearTimeout(timer);
  }, [outcome, onOutcome]);
  const undo = outcome?.kind === 'done' ? outcome.undo : null;
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <p role="status" className="min-w-0 text-base font-bold">
          {outcome && sentenceOf(outcome, w, what)}
        </p>
        {undo && (
          <Button className="shrink-0" onPress={undo}>
            {w.undo}
          </Button>
        )}
      </div>
      {outcome?.kind === 'offline' && (
        <Notice tone="act" isAnnounced>
          {w.offline}
        </Notice>
      )}
      {outcome?.kind === 'failed' && (
        <Notice
          tone="act"
          title={outcome.error instanceof Unreachable ? w.notAnswered : w.putBack}
          isAnnounced
        >
          {outcome.error instanceof ApiProblem && say(outcome.error.label)}
        </Notice>
      )}
    </>
  );
}

function sentenceOf(
  outcome: Outcome,
  w: Words<typeof roomsWords>,
  what: ReturnType<typeof useReportWords>,
): string | null {
  switch (outcome.kind) {
    case 'sending':
      return w.saving(outcome.roomName);
    case 'done':
      return `✓ ${w.done(outcome.roomName, what(outcome.report, outcome.former))}`;
    case 'undone':
      return `✓ ${w.undone(outcome.roomName)}`;
    case 'overtaken':
      return w.overtaken(outcome.roomName);
    case 'unchanged':
      return `✓ ${w.unchangedDone(outcome.count)}`;
    default:
      return null;
  }
}
