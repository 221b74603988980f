import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SideOfHandOver } from '../../../stays/hand-over.ts';
import type { TickBody } from '../../../stays/stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

/** The own side's ticks: shown at once as they were pressed, and as the server has them once it has answered. */
export function useTicks(stayId: string, side: SideOfHandOver) {
  const queries = useQueryClient();
  const [pressed, setPressed] = useState<Readonly<Record<string, boolean>>>({});
  const act = useAct(
    (body: TickBody) =>
      answered(
        api.POST('/api/v1/stays/{id}/hand-over/ticks', {
          params: { path: { id: stayId } },
          body,
        }),
      ),
    {
      onDone: (after, { key }) => {
        queries.setQueryData(keys.stay(stayId), after);
        setPressed(({ [key]: _, ...others }) => others);
      },
    },
  );
  const { error } = act;
  // What could not be kept is not shown as if it were.
  useEffect(() => {
    if (error !== null) setPressed({});
  }, [error]);
  const isTicked = (key: string) => pressed[key] ?? side.ticks.some((it) => it.key === key);
  return {
    isTicked,
    error,
    toggle: (key: string) => {
      const body = { key, isTicked: !isTicked(key) };
      setPressed((now) => ({ ...now, [key]: body.isTicked }));
      act.run(body);
    },
  };
}
