import type { ReactNode } from 'react';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import type { Acting } from './act-form.tsx';
import { Button, bigButton, type Look } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Failure } from './notice.tsx';

/**
 * A window for one act: what it means, what went wrong with it, its fields, and the button that does
 * it. It stays open on a refusal.
 */
export function ActDialog({
  title,
  means,
  act,
  button,
  cancel,
  look = 'filled',
  role = look === 'act' ? 'alertdialog' : 'dialog',
  why = null,
  size,
  isUnderThumb = false,
  isCancelFirst = false,
  aside,
  below,
  onAct,
  onClose,
  children,
}: {
  title: string;
  means?: ReactNode;
  act: Acting;
  /** Its words: the act itself, never "OK". */
  button: string;
  /** Words for what does nothing, where the common ones would be taken for the act. */
  cancel?: string;
  /** `act`: it cannot be taken back. */
  look?: Look;
  role?: 'dialog' | 'alertdialog';
  /** What is missing. */
  why?: string | null;
  size?: 'medium' | 'large';
  /** On a phone at the bottom of the screen, with large buttons. */
  isUnderThumb?: boolean;
  /** The focus is on what does nothing. */
  isCancelFirst?: boolean;
  /** Another act, apart from the buttons. */
  aside?: ReactNode;
  below?: ReactNode;
  onAct(): void;
  onClose(): void;
  children?: ReactNode;
}) {
  const w = useWords(commonWords);
  const kind = isUnderThumb ? { isWide: true, className: bigButton } : {};
  const leave = (
    <Button {...kind} autoFocus={isCancelFirst} onPress={onClose}>
      {cancel ?? w.cancel}
    </Button>
  );
  return (
    <Dialog
      role={role}
      title={title}
      isOpen
      size={size}
      isUnderThumb={isUnderThumb}
      onClose={onClose}
    >
      {means}
      <Failure error={act.error} />
      {children}
      <div
        className={
          isUnderThumb ? 'flex flex-col gap-3' : 'flex flex-wrap items-start justify-end gap-3'
        }
      >
        {aside && <div className="mr-auto">{aside}</div>}
        {!isUnderThumb && leave}
        <Button {...kind} look={look} why={why} isRunning={act.isRunning} onPress={onAct}>
          {button}
        </Button>
        {isUnderThumb && leave}
      </div>
      {below}
    </Dialog>
  );
}
