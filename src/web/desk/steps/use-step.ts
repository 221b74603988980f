import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EmergencyView } from '../../../emergencies/emergencies.api.ts';
import { useAct } from '../../api/act.ts';
import { keys } from '../../api/touched.ts';
import { focusField } from '../../ui/field-id.ts';
import { fieldError } from '../../ui/notice.tsx';
import { stepWords } from '../../words/steps.ts';
import { useWords } from '../../words/words.ts';
import type { StepDraft } from './step-draft.ts';

/** What the form of every step is given. */
export interface StepProps {
  emergency: EmergencyView;
  /** Why the step cannot be taken (any more); null: it can. */
  why: string | null;
  onDone(): void;
}

/** Takes a step; an answer that is the emergency itself is shown at once, and what was typed goes. */
export function useStep<V>(
  { emergency: { id }, onDone }: StepProps,
  draft: Pick<StepDraft<object>, 'clear'>,
  send: (variables: V, key: string) => Promise<unknown>,
  options: { again?: boolean } = {},
) {
  const queries = useQueryClient();
  return useAct(send, {
    ...options,
    touches: [keys.emergency(id), keys.sheet(id), keys.board, keys.stays],
    onDone: (answer) => {
      void draft.clear();
      if (isEmergency(answer, id)) queries.setQueryData(keys.ofEmergency(id, 'view'), answer);
      onDone();
    },
  });
}

const isEmergency = (answer: unknown, id: string): answer is EmergencyView =>
  typeof answer === 'object' && answer !== null && 'situation' in answer && 'id' in answer
    ? answer.id === id
    : false;

/**
 * What must be there before it is worth sending: by JSON pointer, whether it is. Says it at the
 * field, and takes the focus to the first that lacks.
 */
export function useNeeds(error: Error | null, isThere: Readonly<Record<string, boolean>>) {
  const w = useWords(stepWords);
  const [isShown, setShown] = useState(false);
  const lacking = Object.keys(isThere).filter((path) => !isThere[path]);
  return {
    areMet(): boolean {
      setShown(lacking.length > 0);
      const [first] = lacking;
      if (first === undefined) return true;
      focusField(first);
      return false;
    },
    /** Why an act that asks first cannot be asked for yet. */
    why: lacking.length > 0 ? w.fillFirst : null,
    errorOf: (path: string, sentence: string = w.missing): string | null =>
      isShown && lacking.includes(path) ? sentence : fieldError(error, path),
  };
}
