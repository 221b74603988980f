import { type ReactNode, Suspense, useState } from 'react';
import { Button, type Look } from './button.tsx';
import { lazyPart } from './lazy-part.ts';

const ConfirmDialog = lazyPart(async () => (await import('./confirm-dialog.tsx')).ConfirmDialog);

/** A button whose act cannot be taken back: it asks first, and says what will happen. */
export function ConfirmButton({
  children,
  look = 'outlined',
  why = null,
  isWide = false,
  ...question
}: {
  children: ReactNode;
  title: string;
  /** What will happen, in a sentence or two. */
  consequence: ReactNode;
  /** The words of the button that does it: the act itself, never "OK". */
  confirm: string;
  /** Resolves when it is done; the window stays open, with the error, when it fails. */
  onConfirm(): Promise<unknown>;
  look?: Look;
  why?: string | null;
  error?: Error | null;
  isWide?: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look={look} why={why} isWide={isWide} onPress={() => setOpen(true)}>
        {children}
      </Button>
      {isOpen && (
        <Suspense>
          <ConfirmDialog {...question} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
