import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChangeTrialBody, TrialView } from '../../../stays/trial-stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure } from '../../ui/notice.tsx';
import { trialWords } from '../../words/trial.ts';
import { useWords } from '../../words/words.ts';
import { TrialFields, type TrialForm, useWhyNot } from './trial-fields.tsx';
import { spanOf, timeFields } from './trial-time.ts';

/** Another time or room, while it has not begun. */
export function ChangeDialog({ trial, onClose }: { trial: TrialView; onClose(): void }) {
  const w = useWords(trialWords);
  const queries = useQueryClient();
  const [form, setForm] = useState<TrialForm>({
    roomId: trial.room.id,
    purpose: trial.purpose ?? '',
    ...timeFields(trial.during),
  });
  const whyNot = useWhyNot(form);
  const change = useAct(
    (body: ChangeTrialBody) =>
      answered(
        api.PUT('/api/v1/trial-stays/{id}', {
          params: { path: { id: trial.id } },
          headers: ifMatch(trial.version),
          body,
        }),
      ),
    {
      touches: [keys.trialStays, keys.rooms],
      onDone: (after) => {
        queries.setQueryData(keys.trialStay(trial.id), after);
        onClose();
      },
    },
  );
  const span = spanOf(form);
  const { roomId, purpose } = form;
  return (
    <Dialog title={w.change} isOpen onClose={onClose}>
      <Failure error={change.error} />
      <TrialFields form={form} onChange={setForm} error={change.error} />
      <div>
        <Button
          look="filled"
          why={whyNot}
          isRunning={change.isRunning}
          onPress={() =>
            typeof span === 'object' && change.run({ roomId, purpose: purpose.trim(), ...span })
          }
        >
          {w.saveChange}
        </Button>
      </div>
    </Dialog>
  );
}
