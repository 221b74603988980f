import type { AcceptInput, SwapView } from '../../../on-call/swaps.api.ts';
import { answered, api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { commonWords } from '../../words/common.ts';
import { swapWords } from '../../words/on-call-swap.ts';
import { useWords } from '../../words/words.ts';
import { PlanOutcome } from '../plan-refused.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { Changes } from './changes.tsx';
import { changesOfSwap } from './swap-request.ts';

/** What it changes, before it is accepted. */
export function AcceptDialog({ swap, onClose }: { swap: SwapView; onClose(): void }) {
  const w = useWords(swapWords);
  const common = useWords(commonWords);
  const accept = usePlanAct(
    (body: AcceptInput) =>
      answered(api.POST('/api/v1/swaps/{id}/accept', { params: { path: { id: swap.id } }, body })),
    { onDone: onClose },
  );
  return (
    <Dialog role="alertdialog" title={w.acceptTitle} isOpen isUnderThumb onClose={onClose}>
      <Changes changes={changesOfSwap(swap)} />
      <PlanOutcome act={accept} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button autoFocus look="filled" isRunning={accept.isRunning} onPress={() => accept.run({})}>
          {w.accept}
        </Button>
      </div>
    </Dialog>
  );
}
