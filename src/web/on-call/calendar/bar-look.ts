import type { Marked } from './marks.ts';

const looks = {
  plain: 'border-line-strong bg-paper',
  mine: 'border-primary bg-primary-soft border-l-4',
  over: 'border-line bg-solid-gray-50 text-ink-soft',
  wrong: 'border-2 border-act bg-act-soft',
};

/** How a shift looks: one's own, one that is over, one for which somebody must do something. */
export function lookOf({ isDouble, isAway, isOver, isMine }: Marked): string {
  if (isOver) return looks.over;
  if (isDouble || isAway) return looks.wrong;
  return isMine ? looks.mine : looks.plain;
}
