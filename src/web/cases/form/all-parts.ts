import type { Label } from '../../words/label.ts';
import { sections } from './sections.ts';
import type { Part } from './spec.ts';

/** A section of the form with its fields. */
export interface SectionParts {
  readonly key: string;
  readonly label: Label;
  readonly parts: readonly Part[];
}

/** All sections of the form, in its order: for whoever reads or compares a whole case. */
export const loadAllParts = (): Promise<SectionParts[]> =>
  Promise.all(sections.map(async ({ key, label, load }) => ({ key, label, parts: await load() })));
