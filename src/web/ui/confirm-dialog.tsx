import { type ReactNode, useState } from 'react';
import { ActDialog } from './act-dialog.tsx';
import type { Look } from './button.tsx';

/** Asks before an act that cannot be taken back. */
export function ConfirmDialog({
  title,
  consequence,
  confirm,
  look = 'act',
  onConfirm,
  onClose,
  error = null,
}: {
  title: string;
  consequence: ReactNode;
  confirm: string;
  look?: Look;
  onConfirm(): Promise<unknown>;
  onClose(): void;
  error?: Error | null;
}) {
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
    <ActDialog
      title={title}
      means={<div>{consequence}</div>}
      act={{ error, isRunning }}
      button={confirm}
      look={look}
      role="alertdialog"
      isCancelFirst
      onAct={() => void act()}
      onClose={onClose}
    />
  );
}
