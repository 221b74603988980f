import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../on-call/queries.ts';
import { useLanguage } from '../words/words.ts';
import type { Difference } from './differences.ts';
import { sayDifference } from './say-step.ts';

/** What is another, a line each. */
export function useDifferenceLines(): (changes: readonly Difference[]) => string[] {
  const names = useNames();
  const language = useLanguage();
  return (changes) => changes.map((change) => sayDifference(change, names, language));
}

/** By user id. */
export function useNames(): ReadonlyMap<string, string> {
  const people = useQuery(peopleQuery).data?.people ?? [];
  return new Map(people.map(({ userId, name }) => [userId, name]));
}
