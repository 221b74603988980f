import { Toolbar } from 'react-aria-components';
import type { ShiftList, ShiftView } from '../../../on-call/on-call.api.ts';
import type { Slot } from '../../../on-call/on-call.ts';
import type { CalendarActs } from './acts.ts';
import { type Direction, GapBar, ShiftBar } from './bar.tsx';
import { type Marked, markedOf } from './marks.ts';
import { type Piece, piecesIn, type Span } from './pieces.ts';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;
/** Wide enough to be aimed at, however short it is. */
const least = '1.5rem';

const across = ({ start, end }: Piece<Span>) => ({
  left: percent(start),
  width: percent(end - start),
  minWidth: least,
  top: 0,
  bottom: 0,
});
const down = ({ start, end }: Piece<Span>) => ({
  top: percent(start),
  height: percent(end - start),
  minHeight: least,
  left: 0,
  right: 0,
});

/** What of the plan is shown, and to whom. */
export interface PlanShown {
  readonly plan: ShiftList;
  readonly userId: string;
  readonly now: number;
}

/** One slot from one instant to another, to scale: one stop for the keyboard, the arrows move in it. */
export function Lane({
  name,
  slot,
  from,
  to,
  direction,
  shown,
  acts,
  className,
}: {
  name: string;
  slot: Slot;
  from: number;
  to: number;
  direction: Direction;
  shown: PlanShown;
  acts: CalendarActs;
  className: string;
}) {
  const { plan, ...who } = shown;
  const isOfSlot = (it: { slot: Slot }) => it.slot === slot;
  const styleOf = direction === 'across' ? across : down;
  const things: readonly Thing[] = [
    ...piecesIn(plan.shifts.filter(isOfSlot), from, to).map(
      (piece): Thing => ({ kind: 'shift', piece, marked: markedOf(piece.span, plan, who) }),
    ),
    ...piecesIn(plan.gaps.filter(isOfSlot), from, to).map(
      (piece): Thing => ({ kind: 'gap', piece }),
    ),
  ];
  const inOrder = [...things].sort((a, b) => a.piece.start - b.piece.start);
  if (inOrder.length === 0) return <div className={className} />;
  return (
    <Toolbar
      aria-label={name}
      orientation={direction === 'across' ? 'horizontal' : 'vertical'}
      className={className}
    >
      {inOrder.map((thing) =>
        thing.kind === 'shift' ? (
          <ShiftBar
            key={thing.piece.span.id}
            marked={thing.marked}
            piece={thing.piece}
            direction={direction}
            acts={acts}
            style={styleOf(thing.piece)}
          />
        ) : (
          <GapBar
            key={thing.piece.span.from}
            gap={thing.piece.span}
            acts={acts}
            style={styleOf(thing.piece)}
          />
        ),
      )}
    </Toolbar>
  );
}

type Thing =
  | { kind: 'shift'; piece: Piece<ShiftView>; marked: Marked }
  | { kind: 'gap'; piece: Piece<ShiftList['gaps'][number]> };
