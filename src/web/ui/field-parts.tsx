import type { ReactNode } from 'react';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { cx } from './classes.ts';

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
const headingClass = 'flex flex-wrap items-baseline gap-x-2 font-bold';

/** Over a box it is the box's own label (`htmlFor`); over several it is what names the group. */
export function Heading({
  label,
  isRequired,
  id,
  htmlFor,
}: Pick<FieldProps, 'label' | 'isRequired'> & { id: string; htmlFor?: string }) {
  const w = useWords(commonWords);
  const text = (
    <>
      {label}
      {isRequired && <span className="text-sm font-normal text-act">{w.required}</span>}
    </>
  );
  return htmlFor ? (
    <label id={id} htmlFor={htmlFor} className={headingClass}>
      {text}
    </label>
  ) : (
    <span id={id} className={headingClass}>
      {text}
    </span>
  );
}

export function Help({ help, id }: Pick<FieldProps, 'help'> & { id: string }) {
  if (!help) return null;
  return (
    <span id={id} className="text-sm text-ink-soft">
      {help}
    </span>
  );
}

export function Mistake({ error, id }: Pick<FieldProps, 'error'> & { id: string }) {
  if (!error) return null;
  return (
    <span id={id} className="text-sm font-bold text-act">
      {error}
    </span>
  );
}

/** The ids of a field's parts, from one of its own: two fields may stand for the same member. */
export const partIds = (id: string, { help, error }: Pick<FieldProps, 'help' | 'error'>) => ({
  label: `${id}label`,
  help: `${id}help`,
  error: `${id}error`,
  /** What is read with the field: the mistake first. */
  describedBy: cx(error && `${id}error`, help ? `${id}help` : '') || undefined,
});
