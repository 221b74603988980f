import type { ReactNode } from 'react';
import type { ShiftView } from '../../../on-call/on-call.api.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Fact, Facts } from '../../ui/layout.tsx';
import { formatTime, useNowAs } from '../../ui/time.tsx';
import { slotNames, sourceNames } from '../../words/on-call.ts';
import { shiftWords } from '../../words/on-call-shift.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { formatSpan, hoursOf } from '../when.ts';

/** A shift, and everything that can be done with it: also what a pointer does by dragging. */
export function ShiftDialog({
  shift,
  onClose,
  onSwap,
  onReplace,
  onRemove,
  onTakeOver,
}: {
  shift: ShiftView;
  onClose(): void;
  onSwap(): void;
  onReplace(): void;
  onRemove(): void;
  onTakeOver(): void;
}) {
  const w = useWords(shiftWords);
  const say = useSay();
  const isMine = useMe().userId === shift.person.userId;
  const hasBegun = useNowAs((now) => Date.parse(shift.from) <= now);
  const isOver = useNowAs((now) => Date.parse(shift.to) <= now);
  return (
    <Dialog
      title={`${say(slotNames[shift.slot])} ${shift.person.name}`}
      isOpen
      isDismissable
      isUnderThumb
      onClose={onClose}
    >
      <ShiftFacts shift={shift} />
      {isOver ? (
        <p>{w.isOver}</p>
      ) : (
        <Acts>
          <Button autoFocus look="filled" isWide onPress={onSwap}>
            {isMine ? w.askSwap : w.askForThis}
          </Button>
          {hasBegun && !isMine && (
            <Button isWide onPress={onTakeOver}>
              {w.takeOver}
            </Button>
          )}
          <Button isWide onPress={onReplace}>
            {w.replace}
          </Button>
          {!hasBegun && (
            <Button isWide onPress={onRemove}>
              {w.remove}
            </Button>
          )}
        </Acts>
      )}
    </Dialog>
  );
}

const Acts = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-col gap-2">{children}</div>
);

function ShiftFacts({ shift }: { shift: ShiftView }) {
  const w = useWords(shiftWords);
  const language = useLanguage();
  const say = useSay();
  const at = (iso: string) => formatTime(iso, language, true);
  const { askedAt, answeredAt, reason } = shift;
  return (
    <Facts>
      <Fact name={w.who}>{shift.person.name}</Fact>
      <Fact name={w.when}>
        {formatSpan(shift, language)}（{w.hours(hoursOf(shift))}）
      </Fact>
      <Fact name={w.source}>{say(sourceNames[shift.source])}</Fact>
      {reason !== null && <Fact name={w.reason}>{reason}</Fact>}
      {(askedAt !== null || answeredAt !== null) && (
        <Fact name={w.handOver}>
          {answeredAt !== null ? w.answered(at(answeredAt)) : w.asked(at(askedAt ?? ''))}
        </Fact>
      )}
    </Facts>
  );
}
