import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Failure } from '../../ui/notice.tsx';

/** The frame of a step's form: what went wrong, the fields, and the one button. */
export function StepForm({
  error,
  why,
  submit,
  isRunning,
  onSubmit,
  button,
  children,
}: {
  error: Error | null;
  why: string | null;
  /** The words of the button. */
  submit: string;
  isRunning: boolean;
  onSubmit?(): void;
  /** Instead of the button: one that asks first. */
  button?: ReactNode;
  children: ReactNode;
}) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (why === null && !isRunning) onSubmit?.();
  };
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <Failure error={error} />
      {children}
      <div>
        {button ?? (
          <Button type="submit" look="filled" why={why} isRunning={isRunning}>
            {submit}
          </Button>
        )}
      </div>
    </form>
  );
}
