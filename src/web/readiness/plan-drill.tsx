import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { ActDialog } from '../ui/act-dialog.tsx';
import { TextInput } from '../ui/fields.tsx';
import { fieldError } from '../ui/notice.tsx';
import { instantOf } from '../ui/tokyo-field.ts';
import { drillWords } from '../words/drill.ts';
import { useWords } from '../words/words.ts';

/** A drill for a chosen time. */
export function PlanDrill({ onClose }: { onClose(): void }) {
  const w = useWords(drillWords);
  const [moment, choose] = useState('');
  const plan = useAct(
    (at: string, key) =>
      answered(api.POST('/api/v1/drills', { body: { at }, headers: idempotencyKey(key) })),
    { again: true, touches: [keys.readiness], onDone: onClose },
  );
  const at = instantOf(moment);
  return (
    <ActDialog
      title={w.planTitle}
      act={plan}
      button={w.planDo}
      why={at === null ? w.planWhy : null}
      onAct={() => at !== null && plan.run(at)}
      onClose={onClose}
    >
      <TextInput
        name="/at"
        label={w.planAt}
        type="datetime-local"
        isRequired
        value={moment}
        onChange={choose}
        error={fieldError(plan.error, '/at')}
      />
    </ActDialog>
  );
}
