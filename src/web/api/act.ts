import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { newKey } from './client.ts';
import { Unreachable } from './problem.ts';
import { leavesUnanswered, type Sent, sentAs } from './sent.ts';

/** For about half a minute: as long as a service takes to start again. */
const mostTries = 9;
const longestPauseMs = 4_000;

interface Act<V> {
  readonly variables: V;
  readonly sent: Sent;
}

/**
 * Something the user does: sent once, and with `again` sent anew by itself while the server is out
 * of reach. All tries carry one Idempotency-Key, those of the user too, so only routes that honour it
 * may say `again`. What the screen shows of `touches` (query keys) is asked for anew afterwards.
 */
export function useAct<V, A>(
  act: (variables: V, key: string) => Promise<A>,
  options: {
    again?: boolean;
    touches?: readonly (readonly unknown[])[];
    /** What it returns is waited for: until then it is not done. */
    onDone?: (answer: A, variables: V) => unknown;
  } = {},
) {
  const queries = useQueryClient();
  const unanswered = useRef<Sent | null>(null);
  const underWay = useRef(0);
  const said = useRef('');
  const id = useId();
  const mutation = useMutation<A, Error, Act<V>>({
    networkMode: 'always',
    // One after the other: what was pressed last must not arrive first.
    scope: { id },
    mutationFn: async ({ variables, sent }) => {
      try {
        const answer = await act(variables, sent.key);
        unanswered.current = null;
        return answer;
      } catch (error) {
        unanswered.current = leavesUnanswered(error) ? sent : null;
        throw error;
      }
    },
    retry: (tries, error) =>
      options.again === true && error instanceof Unreachable && tries < mostTries,
    retryDelay: (tries) => Math.min(500 * 2 ** tries, longestPauseMs),
    onSuccess: (answer, { variables }) => options.onDone?.(answer, variables),
    onSettled: () => {
      underWay.current -= 1;
      for (const queryKey of options.touches ?? []) void queries.invalidateQueries({ queryKey });
    },
  });
  const start = (variables: V): Act<V> => {
    underWay.current += 1;
    said.current = textOf(variables);
    const fresh = { key: newKey(), at: Date.now() };
    return { variables, sent: sentAs(said.current, unanswered.current, fresh) };
  };
  return {
    /** The same again while it is under way is a second press of the same; another one comes after it. */
    run: (variables: V) => {
      const isSame = said.current === textOf(variables);
      if (underWay.current === 0 || !isSame) mutation.mutate(start(variables));
    },
    runAsync: (variables: V) => mutation.mutateAsync(start(variables)),
    isRunning: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  };
}

const textOf = (variables: unknown): string => JSON.stringify(variables) ?? '';
