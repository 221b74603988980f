import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../on-call/queries.ts';
import { useLanguage } from '../words/words.ts';
import type { Difference } from './differences.ts';
import { sayDifference } from './say-step.ts';

/** What is another, a line each. */
export function DifferenceList({ changes }: { changes: readonly Difference[] }) {
  const names = useNames();
  const language = useLanguage();
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {changes.map((change) => {
        const sentence = sayDifference(change, names, language);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
}

/** By user id. */
export function useNames(): ReadonlyMap<string, string> {
  const people = useQuery(peopleQuery).data?.people ?? [];
  return new Map(people.map(({ userId, name }) => [userId, name]));
}
