import { useCallback, useEffect, useRef } from 'react';
import { type Draft, useDraft, useDraftOwner } from '../../api/draft.ts';
import { discardDrafts } from '../../api/draft-stores.ts';
import type { StepName } from './plan.ts';

const nothing = {};
const draftsOf = (emergencyId: string) => `step:${emergencyId}:`;

/** `call`: what of the call itself could not be recorded. */
export const stepDraftKey = (emergencyId: string, name: StepName | 'facts' | 'call'): string =>
  draftsOf(emergencyId) + name;

export interface StepDraft<T> extends Pick<Draft<T>, 'value' | 'clear' | 'restored' | 'isLost'> {
  change(changes: Partial<T>): void;
}

/**
 * What is typed into the form of a step: it is there again after a look at another emergency or a
 * new sign-in. Only what differs from `empty` is kept, so that everything else shows what is known.
 */
export function useStepDraft<T extends object>(
  emergencyId: string,
  name: StepName | 'facts' | 'call',
  empty: T,
): StepDraft<T> {
  const draft = useDraft<Partial<T>>(stepDraftKey(emergencyId, name), nothing);
  const before = useRef(empty);
  before.current = empty;
  const { latest, set, clear, restored, isLost } = draft;
  const change = useCallback(
    (changes: Partial<T>) => {
      const typed = differing(before.current, { ...latest(), ...changes });
      if (Object.keys(typed).length === 0) void clear();
      else set(typed);
    },
    [latest, set, clear],
  );
  return { value: { ...empty, ...draft.value }, change, clear, restored, isLost };
}

function differing<T extends object>(empty: T, typed: Partial<T>): Partial<T> {
  const known = empty as Readonly<Record<string, unknown>>;
  const changed = Object.entries(typed).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name]),
  );
  return Object.fromEntries(changed) as Partial<T>;
}

/** Throws away what is typed into the form of a step, wherever that form is. */
export function useDropStep(emergencyId: string): (name: StepName) => void {
  const owner = useDraftOwner();
  return (name) => {
    // What the server cannot be told now is gone from this device all the same.
    if (owner !== '') discardDrafts(owner, stepDraftKey(emergencyId, name)).catch(() => {});
  };
}

/** Once an emergency is over none of its steps can be taken: what was begun goes. */
export function useNoDraftsOnceOver(emergencyId: string, isOver: boolean): void {
  const owner = useDraftOwner();
  useEffect(() => {
    if (!isOver || owner === '') return;
    // Nobody waits for it: what stays is forgotten by itself after a month.
    discardDrafts(owner, draftsOf(emergencyId)).catch(() => {});
  }, [owner, emergencyId, isOver]);
}
