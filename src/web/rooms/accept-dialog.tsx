import { Button, bigButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/notice.tsx';
import { commonWords } from '../words/common.ts';
import { offerWords } from '../words/offer.ts';
import { useWords } from '../words/words.ts';
import type { AnswerProps } from './answer-props.ts';

/** Asks once, with what accepting means. */
export function AcceptDialog({ offer, isRunning, error, onAnswer, onClose }: AnswerProps) {
  const w = useWords(offerWords);
  const common = useWords(commonWords);
  return (
    <Dialog role="alertdialog" title={w.acceptTitle} isOpen isUnderThumb onClose={onClose}>
      <p className="text-lg">{w.acceptMeans(offer.room.name)}</p>
      <Failure error={error} />
      <div className="flex flex-col gap-3">
        <Button isWide className={bigButton} onPress={onClose}>
          {common.cancel}
        </Button>
        <Button
          look="filled"
          isWide
          className={bigButton}
          isRunning={isRunning}
          onPress={() => onAnswer({ answer: 'accept' })}
        >
          {w.acceptYes}
        </Button>
      </div>
    </Dialog>
  );
}
