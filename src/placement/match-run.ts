import type { Board } from '../facilities/board.ts';
import type { MatchInput, MatchResult } from './matching.ts';

/** What a ranking saw, without the board, which is kept beside it. */
export type StoredInput = Omit<MatchInput, 'facilities' | 'withoutRooms'>;

/** What a search goes by: the run with the facilities that may be asked, or called first. */
export interface RunHead {
  id: string;
  emergencyId: string;
  at: Date;
  result: Pick<MatchResult, 'placed' | 'phoneFirst'>;
}

/** A run with all that it saw and all that came out. */
export interface Run extends RunHead {
  input: MatchInput;
  result: MatchResult;
}

/** The input of a ranking, from what is kept of it and the board that it saw. */
export function inputOf(kept: StoredInput, { facilities, withoutRooms }: Board): MatchInput {
  return { ...kept, facilities, withoutRooms };
}

/**
 * What came out, as one JSON text in three lines: who only looks for whom to ask reads the first two and
 * closes the brace. Ids without rooms are in the board already.
 */
export function rankingText({ placed, phoneFirst, excluded }: MatchResult): string {
  const second = phoneFirst === undefined ? '' : `,"phoneFirst":${JSON.stringify(phoneFirst)}`;
  return `{"placed":${JSON.stringify(placed)}\n${second}\n,"excluded":${JSON.stringify(excluded)}}`;
}

/** A run as it is stored; those of earlier versions hold input and result whole. */
export interface StoredRun {
  id: string;
  emergencyId: string;
  at: Date;
  ruleVersion: string;
  input: StoredInput | MatchInput;
  result: MatchResult | null;
  board: string | null;
  ranking: string | null;
}

/** `boardFrom` makes the board from the text that was kept of it. */
export async function runOf(
  { id, emergencyId, at, ruleVersion, ...kept }: StoredRun,
  boardFrom: (text: string) => Promise<Board>,
): Promise<Run> {
  const run = { id, emergencyId, at };
  if ('facilities' in kept.input) {
    if (kept.result === null) throw new Error('a match run without its result');
    return { ...run, input: kept.input, result: kept.result };
  }
  if (kept.board === null || kept.ranking === null)
    throw new Error('a match run without its board');
  const input = inputOf(kept.input, await boardFrom(kept.board));
  const ranked: Omit<MatchResult, 'ruleVersion' | 'withoutRooms'> = JSON.parse(kept.ranking);
  return {
    ...run,
    input,
    result: { ruleVersion, ...ranked, withoutRooms: input.withoutRooms ?? [] },
  };
}
