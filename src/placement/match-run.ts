import type { Board } from '../facilities/board.ts';
import type { MatchInput, MatchResult } from './matching.ts';
import { rankingIn } from './ranking-text.ts';

/** What a ranking saw, without the board, which is kept beside it. */
export type StoredInput = Omit<MatchInput, 'facilities' | 'withoutRooms'>;

/** A run with all that it saw and all that came out. */
export interface Run {
  id: string;
  emergencyId: string;
  at: Date;
  input: MatchInput;
  result: MatchResult;
}

/** The input of a ranking, from what is kept of it and the board that it saw. */
export function inputOf(kept: StoredInput, { facilities, withoutRooms }: Board): MatchInput {
  return { ...kept, facilities, withoutRooms };
}

/** A run as it is stored; those of earlier versions hold input and result whole. */
export interface StoredRun {
  id: string;
  emergencyId: string;
  at: Date;
  ruleVersion: string;
  input: StoredInput | MatchInput;
  result: MatchResult | null;
  boardReadId: string | null;
  ranking: string | null;
}

/** `boardAt` reads the board that was seen. */
export async function runOf(
  { id, emergencyId, at, ruleVersion, ...kept }: StoredRun,
  boardAt: (readId: string) => Promise<Board>,
): Promise<Run> {
  const run = { id, emergencyId, at };
  if ('facilities' in kept.input) {
    if (kept.result === null) throw new Error('a match run without its result');
    return { ...run, input: kept.input, result: kept.result };
  }
  if (kept.boardReadId === null || kept.ranking === null)
    throw new Error('a match run without its board');
  const input = inputOf(kept.input, await boardAt(kept.boardReadId));
  const ranked = rankingIn(kept.ranking, input);
  return {
    ...run,
    input,
    result: { ruleVersion, ...ranked, withoutRooms: input.withoutRooms ?? [] },
  };
}
