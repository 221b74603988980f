import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newKey, Unreachable } from './client.ts';

interface Act<V> {
  readonly variables: V;
  readonly key: string;
}

/**
 * Something the user does: sent once, and with `again` sent anew by itself while the server is out
 * of reach. All tries carry one Idempotency-Key, so only routes that honour it may say `again`.
 * What the screen shows of `touches` (query keys) is asked for anew afterwards.
 */
export function useAct<V, A>(
  act: (variables: V, key: string) => Promise<A>,
  options: {
    again?: boolean;
    touches?: readonly (readonly unknown[])[];
    onDone?: (answer: A, variables: V) => void;
  } = {},
) {
  const queries = useQueryClient();
  const mutation = useMutation<A, Error, Act<V>>({
    networkMode: 'always',
    mutationFn: ({ variables, key }) => act(variables, key),
    retry: (tries, error) => options.again === true && error instanceof Unreachable && tries < 4,
    retryDelay: (tries) => 500 * 2 ** tries,
    onSuccess: (answer, { variables }) => options.onDone?.(answer, variables),
    onSettled: () => {
      for (const queryKey of options.touches ?? []) void queries.invalidateQueries({ queryKey });
    },
  });
  return {
    run: (variables: V) => mutation.mutate({ variables, key: newKey() }),
    runAsync: (variables: V) => mutation.mutateAsync({ variables, key: newKey() }),
    isRunning: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  };
}
