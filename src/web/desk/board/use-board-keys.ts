import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { useDeskShortcut } from '../use-desk-shortcut.ts';
import { neighbourOf } from './board-order.ts';

/** Alt+J opens the next emergency of the board, Alt+K the one before. */
export function useBoardKeys(ids: readonly string[], openId: string | undefined): void {
  const navigate = useNavigate();
  const go = (step: 1 | -1) => {
    const id = neighbourOf(ids, openId, step);
    if (id !== undefined) void navigate({ to: paths.emergency, params: { id } });
  };
  useDeskShortcut('KeyJ', () => go(1));
  useDeskShortcut('KeyK', () => go(-1));
}
