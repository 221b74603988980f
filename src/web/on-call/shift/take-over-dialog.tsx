import { useQuery } from '@tanstack/react-query';
import type { TakeOverInput } from '../../../on-call/on-call.api.ts';
import type { Slot } from '../../../on-call/on-call.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { onCallQuery } from '../../api/queries.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formatTime } from '../../ui/time.tsx';
import { commonWords } from '../../words/common.ts';
import { slotNames } from '../../words/on-call.ts';
import { shiftWords } from '../../words/on-call-shift.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { PlanOutcome } from '../plan-refused.tsx';
import { usePlanAct } from '../use-plan-act.ts';

/** From now on it is me, for what is left of the shift. */
export function TakeOverDialog({ slot, onClose }: { slot: Slot; onClose(): void }) {
  const w = useWords(shiftWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const say = useSay();
  const name = say(slotNames[slot]);
  const { userId } = useMe();
  const now = useQuery(onCallQuery).data?.now;
  const shift = now?.[slot] ?? null;
  const other = slot === 'primary' ? 'secondary' : 'primary';
  const hasOther = now?.[other]?.person.userId === userId;
  const take = usePlanAct(
    (body: TakeOverInput, key) =>
      answered(api.POST('/api/v1/on-call/take-over', { body, headers: idempotencyKey(key) })),
    { again: true, onDone: onClose },
  );
  return (
    <Dialog role="alertdialog" title={w.takeOverTitle(name)} isOpen isUnderThumb onClose={onClose}>
      {shift === null ? (
        <p>{w.stepInMeans(name)}</p>
      ) : (
        <p>
          {w.takeOverMeans(name, formatTime(shift.to, language, true))}
          <br />
          {hasOther
            ? w.takeOverChange(shift.person.name, say(slotNames[other]))
            : w.takeOverFrom(shift.person.name)}
        </p>
      )}
      <PlanOutcome act={take} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button
          autoFocus
          look="filled"
          isRunning={take.isRunning}
          onPress={() => take.run({ slot })}
        >
          {shift === null ? w.stepInYes : w.takeOverYes}
        </Button>
      </div>
    </Dialog>
  );
}
