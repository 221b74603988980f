/** What the server says in both languages is a label too: emergencies/labels.ts and the like. */
export interface Label {
  readonly ja: string;
  readonly en: string;
}
export type Language = keyof Label;

/** A sentence that names something: `{ ja: (n: number) => …, en: (n: number) => … }`. */
// biome-ignore lint/suspicious/noExplicitAny: arguments are checked where the word is used
type Sentence = (...args: any[]) => string;
type Word = Label | { readonly ja: Sentence; readonly en: Sentence };
export type Catalogue = Readonly<Record<string, Word>>;
export type Words<C extends Catalogue> = { readonly [K in keyof C]: C[K]['ja'] };
type Widened<T> = T extends string ? string : T;

/**
 * A part of the console's catalogue: Japanese first, English beside it, both always there. Apart from
 * the language of the screen (words.ts), so that what only names things needs no browser.
 */
export function defineWords<const C extends Catalogue>(
  catalogue: {
    readonly [K in keyof C]: C[K] & { readonly en: Widened<C[K]['ja']> };
  },
): { readonly [K in keyof C]: { ja: Widened<C[K]['ja']>; en: Widened<C[K]['ja']> } } {
  return catalogue as never;
}

const inLanguage = new WeakMap<object, Partial<Record<Language, object>>>();

/** The words of a catalogue in one language. */
export function wordsIn<C extends Catalogue>(catalogue: C, language: Language): Words<C> {
  const known = inLanguage.get(catalogue) ?? {};
  inLanguage.set(catalogue, known);
  known[language] ??= Object.fromEntries(
    Object.entries(catalogue).map(([key, word]) => [key, word[language]]),
  );
  return known[language] as Words<C>;
}
