import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { cx } from './classes.ts';

/** A window over everything. Escape and the button close it; what is under it waits. */
export function Dialog({
  title,
  isOpen,
  onClose,
  size = 'medium',
  role = 'dialog',
  isDismissable = false,
  isUnderThumb = false,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose(): void;
  size?: 'medium' | 'large' | 'full';
  role?: 'dialog' | 'alertdialog';
  /** A press beside it closes it: only where nothing could be lost by that. */
  isDismissable?: boolean;
  /** On a phone at the bottom of the screen: for what is done with one hand. */
  isUnderThumb?: boolean;
  children: ReactNode;
}) {
  const w = useWords(commonWords);
  const width = { medium: 'max-w-xl', large: 'max-w-4xl', full: 'max-w-[110rem] min-h-full' }[size];
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
      className="fixed inset-0 z-40 flex items-start justify-center overflow-y-auto bg-black/50 p-2 pb-[calc(var(--notices,0px)+0.5rem)] sm:p-6 sm:pb-[calc(var(--notices,0px)+1.5rem)]"
    >
      <Modal
        className={cx(
          'card w-full rounded-12 bg-paper shadow-4',
          width,
          isUnderThumb && 'mt-auto sm:mt-0',
        )}
      >
        <AriaDialog role={role} className="flex flex-col gap-4 p-4 outline-none sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" level={2} className="text-xl">
              {title}
            </Heading>
            <Button
              look="quiet"
              onPress={onClose}
              className="-mt-2 -mr-2 shrink-0 whitespace-nowrap"
            >
              {w.close}
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
