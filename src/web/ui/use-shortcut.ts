import { useEffect } from 'react';

/** Alt and a key, anywhere: also while a field has the focus or a dialog is open. Held down: once. */
export function useShortcut(code: string, act: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // By the place of the key: with Alt some keyboards write another letter.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== code) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [code, act]);
}
