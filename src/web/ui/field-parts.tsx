import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';

/** What every field has. `name` is the JSON pointer of the body's member: errors find it by that. */
export interface FieldProps {
  label: ReactNode;
  name: string;
  help?: ReactNode;
  error?: string | null;
  isRequired?: boolean;
}

export interface Option<V extends string> {
  value: V;
  label: ReactNode;
  help?: ReactNode;
  why?: string | null;
}

export const groupClass = 'flex flex-col gap-1';

export function Heading({ label, isRequired }: Pick<FieldProps, 'label' | 'isRequired'>) {
  const w = useWords(commonWords);
  return (
    <Label className="flex flex-wrap items-baseline gap-x-2 font-bold">
      {label}
      {isRequired && <span className="text-sm font-normal text-act">{w.required}</span>}
    </Label>
  );
}

export function Help({ help }: Pick<FieldProps, 'help'>) {
  if (!help) return null;
  return (
    <Text slot="description" className="text-sm text-ink-soft">
      {help}
    </Text>
  );
}

export function Mistake({ error }: Pick<FieldProps, 'error'>) {
  return error ? <FieldError className="text-sm font-bold text-act">{error}</FieldError> : null;
}
