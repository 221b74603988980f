import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { trialWords } from '../../words/trial.ts';
import { useWords } from '../../words/words.ts';
import { useTrialStep } from './queries.ts';

export function CancelDialog({ id, onClose }: { id: string; onClose(): void }) {
  const w = useWords(trialWords);
  const { back } = useWords(commonWords);
  const [reason, setReason] = useState('');
  const cancel = useTrialStep(
    id,
    (body: { reason: string }) =>
      answered(api.POST('/api/v1/trial-stays/{id}/cancel', { params: { path: { id } }, body })),
    onClose,
  );
  return (
    <ActDialog
      title={w.cancelTitle}
      means={<p>{w.cancelMeans}</p>}
      act={cancel}
      button={w.cancelYes}
      cancel={back}
      look="act"
      why={reason.trim() === '' ? w.whyReason : null}
      isUnderThumb
      onAct={() => cancel.run({ reason: reason.trim() })}
      onClose={onClose}
    >
      <TextInput
        label={w.reason}
        name="/reason"
        rows={2}
        maxLength={1000}
        isRequired
        value={reason}
        onChange={setReason}
        error={fieldError(cancel.error, '/reason')}
      />
    </ActDialog>
  );
}
