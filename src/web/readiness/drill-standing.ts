import type { DrillCall, DrillView } from './wire.ts';

export type DrillStage = 'due' | 'running' | 'over';

export const stageOf = ({
  startedAt,
  endedAt,
}: Pick<DrillView, 'startedAt' | 'endedAt'>): DrillStage =>
  endedAt !== null ? 'over' : startedAt !== null ? 'running' : 'due';

/** How it stands with one person; somebody who answers after all is no longer silent. */
export type CallStanding = 'said' | 'waiting' | 'silent' | 'failed';

export function standingOf(call: DrillCall, stage: DrillStage): CallStanding {
  if (call.answeredAt !== null) return 'said';
  if (call.pageStatus === 'failed') return 'failed';
  return stage === 'over' ? 'silent' : 'waiting';
}

/** In seconds; null: nobody has answered. */
export function speedOf(calls: readonly DrillCall[]): { median: number; slowest: number } | null {
  const spans = calls.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
  spans.sort((a, b) => a - b);
  const slowest = spans.at(-1);
  if (slowest === undefined) return null;
  const [low, high] = [spans[(spans.length - 1) >> 1] ?? 0, spans[spans.length >> 1] ?? 0];
  return { median: (low + high) / 2, slowest };
}
