import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { paths } from '../paths.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/classes.ts';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import { ringOnce, useIsMute } from './bell.ts';
import { askPermission, usePermission } from './notifications.ts';

/**
 * Whether a page would be heard and seen on this device. The same button in every state, of the same
 * size: the first press anywhere wakes the sound, and must not move what it is about to hit.
 */
export function BellButton() {
  const w = useWords(shellWords);
  const navigate = useNavigate();
  const isMute = useIsMute();
  const permission = usePermission();
  const isReady = !isMute && permission !== 'default';
  const wasReady = useRef(isReady);
  const press = async () => {
    if (wasReady.current) return navigate({ to: paths.account, hash: 'bell' });
    await ringOnce();
    if (permission === 'default') await askPermission();
  };
  return (
    <Button
      look="quiet"
      className={cx(
        'min-w-40 text-sm',
        !isReady && 'border-warn! bg-warn-soft! text-warn! no-underline!',
      )}
      onPressStart={() => {
        wasReady.current = isReady;
      }}
      onPress={() => void press()}
    >
      {isReady ? w.bellReady : isMute ? w.soundOn : w.allowNotifications}
    </Button>
  );
}
