import { searchKey } from './search-key.ts';

/** Identifier in code → label on screen, in print and in files. */
export type LabelMap = Readonly<Record<string, string>>;

/**
 * The identifier that a cell names: by its label, its identifier or a further spelling, whatever
 * the width, kana or spaces. Null where nothing fits. Half-known words are not guessed: a wrong
 * care code would send a person to a room that cannot care for them.
 */
export function codeOf<M extends LabelMap>(
  labels: M,
  text: string,
  aliases: Readonly<Record<string, keyof M & string>> = {},
): (keyof M & string) | null {
  const wanted = searchKey(text);
  if (wanted === '') return null;
  for (const code of codesOf(labels)) {
    if (searchKey(labels[code] ?? '') === wanted || searchKey(code) === wanted) return code;
  }
  for (const [spelling, code] of Object.entries(aliases)) {
    if (searchKey(spelling) === wanted) return code;
  }
  return null;
}

/** The identifiers of a map, in the order in which a form offers them. */
export function codesOf<M extends LabelMap>(labels: M): (keyof M & string)[] {
  return Object.keys(labels);
}
