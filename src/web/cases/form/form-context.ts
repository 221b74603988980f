import { createContext, useContext } from 'react';
import type { Value } from './spec.ts';

/** What the server said of a field, by JSON pointer; null: nothing. */
const Errors = createContext<(at: string) => string | null>(() => null);
export const ErrorsOfForm = Errors.Provider;
export const useErrorAt = (at: string): string | null => useContext(Errors)(at);

/** What stands in the other fields: for the few that say something about another. */
const Answers = createContext<(at: string) => Value>(() => null);
export const AnswersOfForm = Answers.Provider;
export const useAnswer = (at: string): Value => useContext(Answers)(at);
