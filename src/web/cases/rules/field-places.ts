import { queryOptions } from '@tanstack/react-query';
import { needableFields } from '../../../priority-cases/rules/needed-fields.ts';
import type { FieldPath } from '../../../priority-cases/rules/register-rules.ts';
import type { Label } from '../../words/label.ts';
import { type CaseSection, sections } from '../form/sections.ts';
import type { Part } from '../form/spec.ts';

/** Where in the form a field stands, and what it is called there. */
export interface FieldPlace {
  readonly field: FieldPath;
  readonly label: Label;
  readonly section: CaseSection;
}

/** In the order in which the form asks. */
export async function fieldPlaces(): Promise<FieldPlace[]> {
  const loaded = await Promise.all(
    sections.map(async (section) => ({ section, parts: await section.load() })),
  );
  return needableFields.map((field) => {
    const at = `/${field.replaceAll('.', '/')}`;
    for (const { section, parts } of loaded) {
      const label = labelIn(parts, at, section.label);
      if (label !== null) return { field, label, section };
    }
    throw new Error(`the form has no field ${field}`);
  });
}

/** A group is called as the part that holds it whole, else as its section. */
function labelIn(parts: readonly Part[], at: string, section: Label): Label | null {
  const fields = parts.flatMap((part) => part.fields);
  const field = fields.find((it) => it.at === at);
  if (field) return field.label;
  if (!fields.some((it) => it.at.startsWith(`${at}/`))) return null;
  const whole = parts.find((part) => part.fields.every((it) => it.at.startsWith(`${at}/`)));
  const isOnly = fields.filter((it) => it.at.startsWith(`${at}/`)).length === whole?.fields.length;
  return whole && isOnly ? whole.title : section;
}

export const fieldPlacesQuery = queryOptions({
  queryKey: ['field-places'],
  queryFn: fieldPlaces,
  staleTime: Number.POSITIVE_INFINITY,
});
