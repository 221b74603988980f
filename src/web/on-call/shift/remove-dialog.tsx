import type { RemoveInput, ShiftView } from '../../../on-call/on-call.api.ts';
import { answered, api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { commonWords } from '../../words/common.ts';
import { slotNames } from '../../words/on-call.ts';
import { shiftWords } from '../../words/on-call-shift.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { PlanOutcome } from '../plan-refused.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { formatSpan } from '../when.ts';

export function RemoveDialog({ shift, onClose }: { shift: ShiftView; onClose(): void }) {
  const w = useWords(shiftWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const say = useSay();
  const remove = usePlanAct(
    (body: RemoveInput) =>
      answered(
        api.POST('/api/v1/shifts/{id}/remove', {
          params: { path: { id: shift.id } },
          body,
        }),
      ),
    { onDone: onClose },
  );
  return (
    <Dialog role="alertdialog" title={w.removeTitle} isOpen onClose={onClose}>
      <p className="font-bold">
        {say(slotNames[shift.slot])} {shift.person.name} {formatSpan(shift, language)}
      </p>
      <p>{shift.source === 'rotation' ? w.removeOfRotation : w.removeFixed}</p>
      <PlanOutcome act={remove} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button autoFocus onPress={onClose}>
          {common.cancel}
        </Button>
        <Button look="act" isRunning={remove.isRunning} onPress={() => remove.run({})}>
          {w.removeYes}
        </Button>
      </div>
    </Dialog>
  );
}
