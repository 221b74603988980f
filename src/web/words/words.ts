import { useSyncExternalStore } from 'react';
import { type Catalogue, type Label, type Language, type Words, wordsIn } from './label.ts';

export { defineWords, type Label, type Language, type Words, wordsIn } from './label.ts';

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

/** The words of a catalogue in the language of the screen: `w.save`, `w.minutesAgo(3)`. */
export function useWords<C extends Catalogue>(catalogue: C): Words<C> {
  return wordsIn(catalogue, useLanguage());
}

/** Says a label of the server, or of codes.ts, in the language of the screen. */
export function useSay(): (label: Label) => string {
  const language = useLanguage();
  return (label) => label[language];
}
