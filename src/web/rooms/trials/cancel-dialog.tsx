import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { trialWords } from '../../words/trial.ts';
import { useWords } from '../../words/words.ts';
import { bigButton } from '../column.tsx';

export function CancelDialog({ id, onClose }: { id: string; onClose(): void }) {
  const w = useWords(trialWords);
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const cancel = useAct(
    (body: { reason: string }) =>
      answered(api.POST('/api/v1/trial-stays/{id}/cancel', { params: { path: { id } }, body })),
    {
      touches: [keys.trialStays, keys.rooms],
      onDone: (after) => {
        queries.setQueryData(keys.trialStay(id), after);
        onClose();
      },
    },
  );
  return (
    <Dialog role="alertdialog" title={w.cancelTitle} isOpen isUnderThumb onClose={onClose}>
      <p>{w.cancelMeans}</p>
      <Failure error={cancel.error} />
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
      <Button
        look="act"
        isWide
        className={bigButton}
        why={reason.trim() === '' ? w.whyReason : null}
        isRunning={cancel.isRunning}
        onPress={() => cancel.run({ reason: reason.trim() })}
      >
        {w.cancelYes}
      </Button>
    </Dialog>
  );
}
