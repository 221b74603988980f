import { useId } from 'react';
import { fieldId } from './field-id.ts';
import { type FieldProps, groupClass, Heading, Help, Mistake, partIds } from './field-parts.tsx';

/** A file of one's own computer or telephone. */
export function FileInput({
  accept,
  onChange,
  ...field
}: FieldProps & { accept: string; onChange(file: File | null): void }) {
  const ids = partIds(useId(), field);
  const id = fieldId(field.name);
  return (
    <div className={groupClass}>
      <Heading {...field} id={ids.label} htmlFor={id} />
      <Help help={field.help} id={ids.help} />
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={ids.describedBy}
        aria-invalid={field.error ? true : undefined}
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        className="min-h-11 w-full rounded-8 border border-line-strong bg-paper p-2 file:mr-3 file:rounded-8 file:border file:border-primary file:bg-paper file:px-3 file:py-1 file:font-bold file:text-primary"
      />
      <Mistake error={field.error} id={ids.error} />
    </div>
  );
}
