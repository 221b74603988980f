import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Failure, fieldError } from '../ui/notice.tsx';
import { instantOf } from '../ui/tokyo-field.ts';
import { commonWords } from '../words/common.ts';
import { drillWords } from '../words/drill.ts';
import { useWords } from '../words/words.ts';

/** A drill for a chosen time. */
export function PlanDrill({ onClose }: { onClose(): void }) {
  const w = useWords(drillWords);
  const common = useWords(commonWords);
  const [moment, choose] = useState('');
  const plan = useAct(
    (at: string, key) =>
      answered(api.POST('/api/v1/drills', { body: { at }, headers: idempotencyKey(key) })),
    { again: true, touches: [keys.readiness], onDone: onClose },
  );
  const at = instantOf(moment);
  return (
    <Dialog title={w.planTitle} isOpen onClose={onClose}>
      <Failure error={plan.error} />
      <TextInput
        name="/at"
        label={w.planAt}
        type="datetime-local"
        isRequired
        value={moment}
        onChange={choose}
        error={fieldError(plan.error, '/at')}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button
          look="filled"
          isRunning={plan.isRunning}
          why={at === null ? w.planWhy : null}
          onPress={() => at !== null && plan.run(at)}
        >
          {w.planDo}
        </Button>
      </div>
    </Dialog>
  );
}
