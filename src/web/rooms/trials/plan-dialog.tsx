import { useState } from 'react';
import type { TrialBody } from '../../../stays/trial-stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { trialWords } from '../../words/trial.ts';
import { useWords } from '../../words/words.ts';
import { type Chosen, PersonField } from './person-field.tsx';
import { TrialFields, type TrialForm, useWhyNot } from './trial-fields.tsx';
import { oneNight, spanOf } from './trial-time.ts';

/** A room is kept for somebody from here on, and the facility is told. */
export function PlanDialog({
  at,
  onClose,
  onPlanned,
}: {
  at: { roomId: string; day: string; person: Chosen | null };
  onClose(): void;
  onPlanned(): void;
}) {
  const w = useWords(trialWords);
  const [person, setPerson] = useState(at.person);
  const [form, setForm] = useState<TrialForm>({
    roomId: at.roomId,
    purpose: '',
    ...oneNight(at.day),
  });
  const whyNot = useWhyNot(form);
  const plan = useAct(
    (body: TrialBody, key) =>
      answered(api.POST('/api/v1/trial-stays', { body, headers: idempotencyKey(key) })),
    { again: true, touches: [keys.trialStays, keys.rooms], onDone: onPlanned },
  );
  const span = spanOf(form);
  const { roomId, purpose } = form;
  return (
    <ActDialog
      title={w.add}
      act={plan}
      button={w.save}
      why={person === null ? w.whyPerson : whyNot}
      onAct={() =>
        person !== null &&
        typeof span === 'object' &&
        plan.run({ caseId: person.id, roomId, purpose: purpose.trim(), ...span })
      }
      onClose={onClose}
    >
      <PersonField chosen={person} onChoose={setPerson} />
      <TrialFields form={form} onChange={setForm} error={plan.error} />
    </ActDialog>
  );
}
