import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LookupAnswer } from '../../../emergencies/lookup.api.ts';
import { answered, api } from '../../api/client.ts';
import { useSettled } from '../../ui/use-settled.ts';

const stillMs = 150;
/** Less says nothing; the server would answer with nobody. */
const leastCharacters = 2;
const longest = 100;

/** Who it may be, while it is typed. An answer to what stands there no more is dropped. */
export function useLookup(typed: string): { answer: LookupAnswer | null; isAway: boolean } {
  const text = useSettled(typed.trim().slice(0, longest), stillMs);
  const isWorthAsking = [...text].length >= leastCharacters;
  const { data, isError } = useQuery({
    queryKey: ['lookup', text],
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/emergencies/lookup', { body: { text }, signal })),
    enabled: isWorthAsking,
    // The candidates stand still until the next ones are there.
    placeholderData: keepPreviousData,
    // What was read of people is not kept longer than it is shown.
    gcTime: 0,
    staleTime: 0,
  });
  return { answer: isWorthAsking ? (data ?? null) : null, isAway: isError };
}
