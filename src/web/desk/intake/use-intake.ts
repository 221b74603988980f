import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import type { IntakeBody } from '../../../emergencies/emergencies.api.ts';
import { useAct } from '../../api/act.ts';
import { ApiProblem, newKey } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { paths } from '../../paths.ts';
import { fieldId } from '../../ui/field-id.ts';
import { intakeWords } from '../../words/intake.ts';
import { useWords } from '../../words/words.ts';
import { emptyIntake, type IntakeForm, intakeBodyOf, isEmptyIntake } from './intake-form.ts';
import type { PersonForm } from './person-form.ts';
import { isSameCall, recordCall, type Tries } from './record-call.ts';

/** What the parts of the form share. */
export interface PartProps {
  form: IntakeForm;
  change(changes: Partial<IntakeForm>): void;
  error: Error | null;
  children?: ReactNode;
}

/** The form of a call: what is typed, and what becomes of it. */
export function useIntake(onClose: () => void) {
  const w = useWords(intakeWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const draft = useDraft('intake', emptyIntake);
  const { value: form, set, clear } = draft;
  const [isSituationMissing, setSituationMissing] = useState(false);
  const [wasOnLine, setOnLine] = useState(true);
  const change = useCallback(
    (changes: Partial<IntakeForm>) => set((now) => ({ ...now, ...changes })),
    [set],
  );

  const changePerson = useCallback(
    (changes: Partial<PersonForm>) =>
      set((now) => ({ ...now, person: { ...now.person, ...changes } })),
    [set],
  );

  const act = useAct(
    async ({ body, tries }: { body: IntakeBody; tries: Tries }) => {
      try {
        return await recordCall(body, tries);
      } catch (error) {
        // A refusal is an end: the next try is a call of its own.
        if (error instanceof ApiProblem) change({ tried: null });
        throw error;
      }
    },
    {
      again: true,
      touches: [keys.board],
      onDone: (emergency, { body }) => {
        // Typed while the call was on its way: the same call once more, which adds it.
        if (!isSameCall(bodyOf(form, body.callerOnLine === true), body)) {
          send(form, body.callerOnLine === true);
          return;
        }
        void clear();
        queries.setQueryData(keys.ofEmergency(emergency.id, 'view'), emergency);
        onClose();
        void navigate({ to: paths.emergency, params: { id: emergency.id } });
      },
    },
  );

  const bodyOf = (said: IntakeForm, isCallerOnLine: boolean) =>
    intakeBodyOf(said, isCallerOnLine, w.asTyped);
  const send = (said: IntakeForm, isCallerOnLine: boolean): void => {
    const body = bodyOf(said, isCallerOnLine);
    const { key, bodies } = said.tried ?? { key: newKey(), bodies: [] };
    const tries = { key, bodies: [...bodies, body] };
    change({ tried: tries });
    act.run({ body, tries });
  };

  const record = (isCallerOnLine: boolean, changes: Partial<IntakeForm> = {}): void => {
    if (act.isRunning) return;
    const said = { ...form, ...changes };
    setSituationMissing(said.situation.trim() === '');
    if (said.situation.trim() === '') {
      document.getElementById(fieldId('intake/situation'))?.focus();
      return;
    }
    setOnLine(isCallerOnLine);
    change(changes);
    send(said, isCallerOnLine);
  };

  const running = alreadyRunning(act.error);
  return {
    draft,
    hasDraft: form !== emptyIntake,
    form,
    change,
    changePerson,
    record,
    running,
    /** The same person, another matter. */
    recordSeparately: () => record(wasOnLine, { isSeparate: true }),
    isSituationMissing: isSituationMissing && form.situation.trim() === '',
    isRecording: act.isRunning,
    error: running ? null : withinIntake(act.error),
    /** Closes it: what is typed stays as a draft, and nothing typed leaves nothing. */
    close: () => {
      if (isEmptyIntake(form) && form !== emptyIntake) void clear();
      onClose();
    },
    discard: async () => {
      await clear();
      act.reset();
      // The button that asked has gone with what it was for: the next call begins at its first field.
      setTimeout(() => document.getElementById(fieldId('intake/caller/phone'))?.focus());
    },
  };
}

/** The desk under the intake has fields of the same names: those of the intake carry its own. */
function withinIntake(error: Error | null): Error | null {
  if (!(error instanceof ApiProblem) || error.fields.length === 0) return error;
  const errors = error.fields.map((field) => ({ ...field, path: `intake${field.path}` }));
  return new ApiProblem(error.status, { ...error.extra, errors });
}

function alreadyRunning(error: Error | null): { id: string; number: string } | null {
  if (!(error instanceof ApiProblem) || error.code !== 'already-running') return null;
  return { id: String(error.extra.emergencyId), number: String(error.extra.number) };
}
