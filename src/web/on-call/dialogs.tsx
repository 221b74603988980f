import type { ShiftView } from '../../on-call/on-call.api.ts';
import type { Slot } from '../../on-call/on-call.ts';
import { FillDialog } from './shift/fill-dialog.tsx';
import { RemoveDialog } from './shift/remove-dialog.tsx';
import { ShiftDialog } from './shift/shift-dialog.tsx';
import { TakeOverDialog } from './shift/take-over-dialog.tsx';
import type { Wish } from './shift/wish.ts';
import { SwapDialog } from './swaps/swap-dialog.tsx';

/** The window that is open over the calendar. */
export type Opened =
  | { kind: 'shift'; shift: ShiftView }
  | { kind: 'fill'; wish: Wish }
  | { kind: 'swap'; mine: ShiftView | null; theirs: ShiftView | null }
  | { kind: 'remove'; shift: ShiftView }
  | { kind: 'take-over'; slot: Slot };

export function PlanDialogs({
  opened,
  userId,
  onOpen,
}: {
  opened: Opened;
  /** Who is signed in. */
  userId: string;
  onOpen(next: Opened | null): void;
}) {
  const close = () => onOpen(null);
  switch (opened.kind) {
    case 'shift': {
      const { shift } = opened;
      const { slot, from, to } = shift;
      const isMine = shift.person.userId === userId;
      return (
        <ShiftDialog
          shift={shift}
          onClose={close}
          onSwap={() =>
            onOpen({ kind: 'swap', mine: isMine ? shift : null, theirs: isMine ? null : shift })
          }
          onReplace={() => onOpen({ kind: 'fill', wish: { slot, from, to, replaces: true } })}
          onRemove={() => onOpen({ kind: 'remove', shift })}
          onTakeOver={() => onOpen({ kind: 'take-over', slot })}
        />
      );
    }
    case 'fill':
      return <FillDialog wish={opened.wish} onClose={close} />;
    case 'swap':
      return <SwapDialog mine={opened.mine} theirs={opened.theirs} onClose={close} />;
    case 'remove':
      return <RemoveDialog shift={opened.shift} onClose={close} />;
    case 'take-over':
      return <TakeOverDialog slot={opened.slot} onClose={close} />;
  }
}
