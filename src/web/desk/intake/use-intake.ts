import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import type { IntakeBody } from '../../../emergencies/emergencies.api.ts';
import { useAct } from '../../api/act.ts';
import { ApiProblem, newKey } from '../../api/client.ts';
import { useDraft, useDraftOwner } from '../../api/draft.ts';
import { layInDraft } from '../../api/draft-stores.ts';
import { keys } from '../../api/touched.ts';
import { paths } from '../../paths.ts';
import { fieldId } from '../../ui/field-id.ts';
import { intakeWords } from '../../words/intake.ts';
import { useWords } from '../../words/words.ts';
import type { LeftOver } from '../steps/call-since.tsx';
import { stepDraftKey } from '../steps/step-draft.ts';
import { isRefused, isSameCall, tryWith, tryWithout } from './call-tries.ts';
import { emptyIntake, type IntakeForm, intakeBodyOf, isEmptyIntake } from './intake-form.ts';
import type { PersonForm } from './person-form.ts';
import { type Recorded, recordCall } from './record-call.ts';

const stillMs = 700;

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
  const owner = useDraftOwner();
  const draft = useDraft('intake', emptyIntake);
  const { value: form, set, clear } = draft;
  const [isSituationMissing, setSituationMissing] = useState(false);
  const change = useCallback(
    (changes: Partial<IntakeForm>) => set((now) => ({ ...now, ...changes })),
    [set],
  );

  const changePerson = useCallback(
    (changes: Partial<PersonForm>) =>
      set((now) => ({ ...now, person: { ...now.person, ...changes } })),
    [set],
  );

  const bodyOf = (said: IntakeForm, isCallerOnLine: boolean) =>
    intakeBodyOf(said, isCallerOnLine, w.asTyped);

  /** Sends what stands there; what is typed while it is on its way is sent after it. */
  const recordAll = async (isCallerOnLine: boolean) => {
    let done: (Recorded & { sent: IntakeBody; chosen: IntakeForm['chosen'] }) | null = null;
    for (;;) {
      const said = draft.latest();
      const body = bodyOf(said, isCallerOnLine);
      if (done && isSameCall(body, done.sent)) return done;
      const tries = tryWith(said.tried ?? { key: newKey(), bodies: [] }, body);
      change({ tried: tries });
      try {
        done = { ...(await recordCall(body, tries)), sent: body, chosen: said.chosen };
      } catch (error) {
        if (isRefused(error)) change({ tried: tryWithout(tries, body) });
        throw error;
      }
      if (isSameCall(bodyOf(draft.latest(), isCallerOnLine), body)) return done;
      // Not at every key: each addition is a line of the record.
      await new Promise((resolve) => setTimeout(resolve, stillMs));
    }
  };

  const act = useAct(recordAll, {
    again: true,
    touches: [keys.board],
    onDone: ({ emergency, joined, since, chosen }) => {
      const { id } = emergency;
      void clear();
      leaveBehind(owner, id, { ...since, ...(joined && { joined }) }, chosen);
      queries.setQueryData(keys.ofEmergency(id, 'view'), emergency);
      onClose();
      void navigate({ to: paths.emergency, params: { id } });
    },
  });

  const record = (isCallerOnLine: boolean, changes: Partial<IntakeForm> = {}): void => {
    if (act.isRunning) return;
    const said = { ...form, ...changes };
    setSituationMissing(said.situation.trim() === '');
    if (said.situation.trim() === '') {
      document.getElementById(fieldId('intake/situation'))?.focus();
      return;
    }
    change(changes);
    act.run(isCallerOnLine);
  };

  return {
    draft,
    hasDraft: form !== emptyIntake,
    form,
    change,
    changePerson,
    record,
    isSituationMissing: isSituationMissing && form.situation.trim() === '',
    isRecording: act.isRunning,
    error: withinIntake(act.error),
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

/**
 * What was chosen after the call had been recorded waits where it can still be said; so does the
 * word that it is no emergency of its own.
 */
function leaveBehind(
  owner: string,
  emergencyId: string,
  since: LeftOver,
  chosen: IntakeForm['chosen'],
): void {
  if (owner === '' || Object.keys(since).length === 0) return;
  const left: LeftOver = { ...since, ...(chosen && { name: chosen.name }) };
  layInDraft(owner, stepDraftKey(emergencyId, 'call'), left);
  if (!since.caseId || !chosen) return;
  const { caseId, name, registrationNo } = chosen;
  layInDraft(owner, stepDraftKey(emergencyId, 'identify'), {
    kind: 'registered',
    chosen: { caseId, name, registrationNo },
  });
}

/** The desk under the intake has fields of the same names: those of the intake carry its own. */
function withinIntake(error: Error | null): Error | null {
  if (!(error instanceof ApiProblem) || error.fields.length === 0) return error;
  const errors = error.fields.map((field) => ({ ...field, path: `intake${field.path}` }));
  return new ApiProblem(error.status, { ...error.extra, errors });
}
