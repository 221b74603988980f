import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Failure } from '../../ui/notice.tsx';
import type { StepDraft } from './step-draft.ts';
import { StepDraftLine } from './step-draft-line.tsx';

/** The frame of a step's form: what went wrong, the fields, and the one button. */
export function StepForm({
  draft,
  error,
  why,
  submit,
  isRunning,
  onSubmit,
  button,
  children,
}: {
  /** Of what is typed below; a part of a form has none of its own. */
  draft?: Pick<StepDraft<object>, 'restored' | 'isLost' | 'clear'>;
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
      {draft && <StepDraftLine draft={draft} />}
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
