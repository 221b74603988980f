import { useShortcut } from '../ui/use-shortcut.ts';

/** A key of the desk itself: silent while a dialog is over it, so that nothing under it moves. */
export function useDeskShortcut(code: string, act: () => void): void {
  useShortcut(code, () => {
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) act();
  });
}
