export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** More pairs of sentences than this are not compared one by one. */
const mostPairs = 1_000_000;

/** Sentences and line breaks, so that nothing of the text is lost between them. */
const sentencesOf = (text: string): string[] =>
  text.match(/[^。\n]*(?:。|\n|$)/g)?.filter(Boolean) ?? [];

/**
 * What became of a text, sentence by sentence: the longest common run stays, the rest was taken out or put
 * in. Pieces of one kind that follow each other are one.
 */
export function differencesOf(before: string, after: string): TextPiece[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  return joined([
    ...said('same', old.slice(0, start)),
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...said('same', old.slice(old.length - end)),
  ]);
}

function between(old: readonly string[], now: readonly string[]): TextPiece[] {
  if (old.length * now.length > mostPairs) return [...said('removed', old), ...said('added', now)];
  const common = commonRuns(old, now);
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  const pieces: TextPiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      pieces.push({ kind: 'same', text: was });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'removed', text: was });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: is ?? '' });
      j += 1;
    }
  }
  return pieces;
}

/** How long the longest common run of what follows each pair of places is. */
function commonRuns(old: readonly string[], now: readonly string[]): number[][] {
  const runs: number[][] = [];
  let below: number[] = [];
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row: number[] = [];
    for (let j = now.length - 1; j >= 0; j -= 1)
      row[j] =
        old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    runs[i] = row;
    below = row;
  }
  return runs;
}

const said = (kind: TextPiece['kind'], texts: readonly string[]): TextPiece[] =>
  texts.map((text) => ({ kind, text }));

function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const runs: TextPiece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.kind === piece.kind)
      runs.splice(-1, 1, { kind: piece.kind, text: last.text + piece.text });
    else runs.push(piece);
  }
  return runs;
}
