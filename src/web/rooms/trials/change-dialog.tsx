import { useState } from 'react';
import type { ChangeTrialBody, TrialView } from '../../../stays/trial-stays.api.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { trialWords } from '../../words/trial.ts';
import { useWords } from '../../words/words.ts';
import { useTrialStep } from './queries.ts';
import { TrialFields, type TrialForm, useWhyNot } from './trial-fields.tsx';
import { spanOf, timeFields } from './trial-time.ts';

/** Another time or room, while it has not begun. */
export function ChangeDialog({ trial, onClose }: { trial: TrialView; onClose(): void }) {
  const w = useWords(trialWords);
  const [form, setForm] = useState<TrialForm>({
    roomId: trial.room.id,
    purpose: trial.purpose ?? '',
    ...timeFields(trial.during),
  });
  const whyNot = useWhyNot(form);
  const change = useTrialStep(
    trial.id,
    (body: ChangeTrialBody) =>
      answered(
        api.PUT('/api/v1/trial-stays/{id}', {
          params: { path: { id: trial.id } },
          headers: ifMatch(trial.version),
          body,
        }),
      ),
    onClose,
  );
  const span = spanOf(form);
  const { roomId, purpose } = form;
  return (
    <ActDialog
      title={w.change}
      act={change}
      button={w.saveChange}
      why={whyNot}
      onAct={() =>
        typeof span === 'object' && change.run({ roomId, purpose: purpose.trim(), ...span })
      }
      onClose={onClose}
    >
      <TrialFields form={form} onChange={setForm} error={change.error} />
    </ActDialog>
  );
}
