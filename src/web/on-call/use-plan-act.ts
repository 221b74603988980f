import { useState } from 'react';
import type { PlanRefusal } from '../../on-call/on-call.api.ts';
import { useAct } from '../api/act.ts';
import { ApiProblem } from '../api/client.ts';
import { keys } from '../api/touched.ts';

type Confirmed<B> = B & { confirm: { reason: string } | null };

/** What a write of the plan was refused for, and waits to be confirmed with a reason. */
export interface Refused {
  readonly gaps: PlanRefusal['gaps'];
  readonly doubles: PlanRefusal['doubles'];
}

const refusals = ['plan-leaves-gap', 'one-person-two-slots'];

function refusedFor(error: unknown): Refused | null {
  if (!(error instanceof ApiProblem) || !refusals.includes(error.code)) return null;
  const { gaps, doubles } = error.extra as Partial<PlanRefusal>;
  return { gaps: gaps ?? [], doubles: doubles ?? [] };
}

/**
 * A write of the plan. One that leaves a gap or puts one person into both slots is refused by the
 * server; `refused` says for which hours, and `confirm` sends the same again with the reason.
 */
export function usePlanAct<B extends object, A>(
  send: (body: Confirmed<B>, key: string) => Promise<A>,
  options: { onDone: (answer: A) => unknown; again?: boolean },
) {
  const [asked, setAsked] = useState<B | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const act = useAct(
    async (body: Confirmed<B>, key) => {
      try {
        return await send(body, key);
      } catch (error) {
        // Kept beside the error, which is gone while the same is sent again: its hours stay to be read.
        setRefused(refusedFor(error));
        throw error;
      }
    },
    { ...options, touches: [keys.onCall] },
  );
  const isRefused = refusedFor(act.error) !== null;
  return {
    run: (body: B) => {
      setAsked(body);
      setRefused(null);
      act.run({ ...body, confirm: null });
    },
    confirm: (reason: string) => {
      if (asked !== null) act.run({ ...asked, confirm: { reason } });
    },
    refused,
    /** What was asked is to be asked anew, otherwise: the refusal is of the former question. */
    reset: () => {
      setRefused(null);
      act.reset();
    },
    error: isRefused ? null : act.error,
    isRunning: act.isRunning,
  };
}
export type PlanAct = Pick<
  ReturnType<typeof usePlanAct<object, unknown>>,
  'confirm' | 'refused' | 'error' | 'isRunning'
>;
