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
  aliases: Readonly<Record<string, keyof M & string>> = none,
): (keyof M & string) | null {
  return (
    (spellingsOf(labels, aliases).get(searchKey(text)) as (keyof M & string) | undefined) ?? null
  );
}

const none = {};
/** Folding every label for every cell of a long file would take most of its time. */
const known = new WeakMap<object, WeakMap<object, Map<string, string>>>();

function spellingsOf(labels: LabelMap, aliases: LabelMap): Map<string, string> {
  const ofLabels = known.get(labels) ?? new WeakMap<object, Map<string, string>>();
  known.set(labels, ofLabels);
  const before = ofLabels.get(aliases);
  if (before !== undefined) return before;
  const spellings = new Map<string, string>();
  const add = (spelling: string, code: string) => {
    const key = searchKey(spelling);
    if (key !== '' && !spellings.has(key)) spellings.set(key, code);
  };
  for (const [code, label] of Object.entries(labels)) {
    add(label, code);
    add(code, code);
  }
  for (const [spelling, code] of Object.entries(aliases)) add(spelling, code);
  ofLabels.set(aliases, spellings);
  return spellings;
}

/** The identifiers of a map, in the order in which a form offers them. */
export function codesOf<M extends LabelMap>(labels: M): (keyof M & string)[] {
  return Object.keys(labels);
}
