import type { CSSProperties } from 'react';
import { Button, Pressable } from 'react-aria-components';
import type { GapView, ShiftView } from '../../../on-call/on-call.api.ts';
import { cx } from '../../ui/classes.ts';
import { onCallWords, slotNames } from '../../words/on-call.ts';
import { type Language, useLanguage, useSay, useWords } from '../../words/words.ts';
import { formatEnd, formatHours, formatSpan } from '../when.ts';
import type { CalendarActs } from './acts.ts';
import { lookOf } from './bar-look.ts';
import type { Marked } from './marks.ts';
import type { Piece } from './pieces.ts';
import { useMarks, useShiftName } from './shift-words.ts';
import { useSwapDrag } from './use-swap-drag.ts';

export type Direction = 'across' | 'down';

/** A shift that goes on in the row or the column beside is open on that side. */
const cut = {
  across: { before: 'rounded-l-none border-l-0', behind: 'rounded-r-none border-r-0' },
  down: { before: 'rounded-t-none border-t-0', behind: 'rounded-b-none border-b-0' },
};

const bar =
  'flex min-w-0 flex-1 cursor-pointer flex-col overflow-hidden rounded-4 border px-1.5 text-left text-sm leading-snug focus-visible:outline-offset-0';

/**
 * A shift in the calendar: pressed it opens, one's own is dragged onto another's to ask for a swap.
 * The dialog that it opens does the same without a pointer.
 */
export function ShiftBar({
  marked,
  piece,
  direction,
  acts,
  style,
}: {
  marked: Marked;
  piece: Piece<ShiftView>;
  direction: Direction;
  acts: CalendarActs;
  style: CSSProperties;
}) {
  const { shift } = marked;
  const name = useShiftName(marked);
  const drag = useSwapDrag(marked, (mine) => acts.swap(mine, shift));
  return (
    <div
      {...drag.props}
      style={style}
      className={cx(
        'absolute flex p-px focus-within:z-20',
        drag.isTarget && 'z-10 rounded-4 outline-4 outline-primary',
        drag.isDragging && 'opacity-60',
      )}
    >
      <Pressable onPress={() => acts.open(shift)}>
        {/* biome-ignore lint/a11y/useSemanticElements: not every browser drags what holds a button */}
        <div
          role="button"
          tabIndex={0}
          aria-label={name}
          title={name}
          className={cx(
            bar,
            lookOf(marked),
            !piece.begins && cut[direction].before,
            !piece.ends && cut[direction].behind,
          )}
        >
          <BarWords marked={marked} piece={piece} direction={direction} />
        </div>
      </Pressable>
    </div>
  );
}

/** As much as there is room for; all of it is the button's name. */
function BarWords({
  marked,
  piece,
  direction,
}: {
  marked: Marked;
  piece: Piece<ShiftView>;
  direction: Direction;
}) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  const marks = useMarks(marked);
  return (
    <>
      <b className="truncate">{marked.shift.person.name}</b>
      <span className={cx('tabular text-xs', direction === 'across' && 'truncate')}>
        {marks.map((mark) => (
          <b key={mark} className={cx('mr-1', (marked.isAway || marked.isDouble) && 'text-act')}>
            {mark}
          </b>
        ))}
        {hoursOf(piece, language) ?? w.goesOn}
      </span>
    </>
  );
}

/** Its hours, those that are left of it, or null: it began before and goes on. */
function hoursOf({ span, begins, ends }: Piece<ShiftView>, language: Language): string | null {
  if (begins) return formatHours(span, language);
  return ends ? `〜${formatEnd(span)}` : null;
}

/** Hours that nobody has. */
export function GapBar({
  gap,
  acts,
  style,
}: {
  gap: GapView;
  acts: CalendarActs;
  style: CSSProperties;
}) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  const say = useSay();
  return (
    <div style={style} className="absolute flex p-px focus-within:z-20">
      <Button
        aria-label={w.fillGap(say(slotNames[gap.slot]), formatSpan(gap, language))}
        onPress={() => acts.fill(gap)}
        className={cx(bar, 'chip border-act bg-act font-bold text-white')}
      >
        <span className="truncate">{w.open}</span>
        <span className="tabular truncate text-xs">{formatHours(gap, language)}</span>
      </Button>
    </div>
  );
}
