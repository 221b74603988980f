import { useState } from 'react';
import type { EndRotationInput, RotationView } from '../../../on-call/rotations.api.ts';
import { answered, api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { instantOf } from '../../ui/tokyo-field.ts';
import { commonWords } from '../../words/common.ts';
import { rotationWords } from '../../words/on-call-rotation.ts';
import { shiftWords } from '../../words/on-call-shift.ts';
import { useWords } from '../../words/words.ts';
import { PlanOutcome } from '../plan-refused.tsx';
import { usePlanAct } from '../use-plan-act.ts';

/** From now or from a time on it fills nothing more: what is left open is shown before it is done. */
export function EndDialog({ rotation, onClose }: { rotation: RotationView; onClose(): void }) {
  const w = useWords(rotationWords);
  const shift = useWords(shiftWords);
  const common = useWords(commonWords);
  const [isLater, setLater] = useState(false);
  const [time, setTime] = useState('');
  const at = isLater ? instantOf(time) : null;
  const end = usePlanAct(
    (body: EndRotationInput) =>
      answered(
        api.POST('/api/v1/rotations/{id}/end', {
          params: { path: { id: rotation.id } },
          body,
        }),
      ),
    { onDone: onClose },
  );
  return (
    <Dialog role="alertdialog" title={w.endTitle} isOpen onClose={onClose}>
      <p>
        <b>{rotation.name}</b>
        <br />
        {w.endMeans}
      </p>
      <RadioCards<'now' | 'later'>
        label={w.endAt}
        name="/at"
        columns={2}
        value={isLater ? 'later' : 'now'}
        onChange={(chosen) => {
          setLater(chosen === 'later');
          end.reset();
        }}
        options={[
          { value: 'now', label: w.endNow },
          { value: 'later', label: w.endLater },
        ]}
      />
      {isLater && (
        <TextInput
          label={w.endTime}
          name="/at/time"
          type="datetime-local"
          help={shift.japanTime}
          value={time}
          onChange={(typed) => {
            setTime(typed);
            end.reset();
          }}
        />
      )}
      <PlanOutcome act={end} />
      <div className="flex flex-wrap items-start justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button
          look="act"
          why={isLater && at === null ? shift.whyTime : null}
          isRunning={end.isRunning}
          onPress={() => end.run({ at })}
        >
          {w.endYes}
        </Button>
      </div>
    </Dialog>
  );
}
