import { useSyncExternalStore } from 'react';
import type { Catalogue, Label, Language, Words } from './label.ts';

export { defineWords, type Label, type Language, type Words } from './label.ts';

const storageKey = 'kyoten.language';
const listeners = new Set<() => void>();
let current: Language = readLanguage();
document.documentElement.lang = current;

function readLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ja';
  } catch {
    return 'ja';
  }
}

export function setLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing starts in Japanese again.
  }
  for (const tell of listeners) tell();
}

export const languageNow = (): Language => current;

export function useLanguage(): Language {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => current,
  );
}

const inLanguage = new WeakMap<object, Partial<Record<Language, object>>>();

/** The words of a catalogue in the language of the screen: `w.save`, `w.minutesAgo(3)`. */
export function useWords<C extends Catalogue>(catalogue: C): Words<C> {
  return wordsIn(catalogue, useLanguage());
}

export function wordsIn<C extends Catalogue>(catalogue: C, language: Language): Words<C> {
  const known = inLanguage.get(catalogue) ?? {};
  inLanguage.set(catalogue, known);
  known[language] ??= Object.fromEntries(
    Object.entries(catalogue).map(([key, word]) => [key, word[language]]),
  );
  return known[language] as Words<C>;
}

/** Says a label of the server, or of codes.ts, in the language of the screen. */
export function useSay(): (label: Label) => string {
  const language = useLanguage();
  return (label) => label[language];
}
