import { type ReactNode, useState } from 'react';
import { Button, type Look } from './button.tsx';
import { TextInput } from './fields.tsx';
import { Failure, fieldError } from './notice.tsx';

/** How an act stands. */
export interface Acting {
  error: Error | null;
  isRunning: boolean;
}

/** The fields of an act: what went wrong with it above them, the button that does it below. */
export function ActForm({
  act,
  button,
  look = 'filled',
  why,
  onAct,
  children,
}: {
  act: Acting;
  /** Its words. */
  button: string;
  look?: Look;
  /** What is missing. */
  why: string | null;
  onAct(): void;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-3 py-2">
      <Failure error={act.error} />
      {children}
      <div>
        <Button look={look} why={why} isRunning={act.isRunning} onPress={onAct}>
          {button}
        </Button>
      </div>
    </div>
  );
}

/** An act that asks for a text and nothing else: why, or what came of it. */
export function TextActForm({
  act,
  label,
  name,
  maxLength,
  rows,
  missing,
  button,
  look = 'outlined',
}: {
  act: Acting & { run(text: string): void };
  label: string;
  name: string;
  maxLength: number;
  rows?: number;
  /** Why it cannot be done without. */
  missing: string;
  button: string;
  look?: Look;
}) {
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  return (
    <ActForm
      act={act}
      button={button}
      look={look}
      why={text === '' ? missing : null}
      onAct={() => act.run(text)}
    >
      <TextInput
        label={label}
        name={name}
        rows={rows}
        maxLength={maxLength}
        value={typed}
        onChange={setTyped}
        error={fieldError(act.error, name)}
      />
    </ActForm>
  );
}
