import { type ReactNode, useState } from 'react';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Failure } from './notice.tsx';

/** Asks before an act that cannot be taken back. */
export function ConfirmDialog({
  title,
  consequence,
  confirm,
  onConfirm,
  onClose,
  error = null,
}: {
  title: string;
  consequence: ReactNode;
  confirm: string;
  onConfirm(): Promise<unknown>;
  onClose(): void;
  error?: Error | null;
}) {
  const w = useWords(commonWords);
  const [isRunning, setRunning] = useState(false);
  const act = async () => {
    setRunning(true);
    try {
      await onConfirm();
      onClose();
    } catch {
      // Said by `error`.
    } finally {
      setRunning(false);
    }
  };
  return (
    <Dialog role="alertdialog" title={title} isOpen onClose={onClose}>
      <div>{consequence}</div>
      <Failure error={error} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose} autoFocus>
          {w.cancel}
        </Button>
        <Button look="act" isRunning={isRunning} onPress={() => void act()}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
