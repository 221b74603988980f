import type { AcceptanceConditions } from '../../../facilities/conditions.api.ts';
import type { ConditionsView } from '../../../facilities/facilities.api.ts';
import { type ConditionsForm, formOf } from './conditions-form.ts';

/** What is being edited, and the version it was begun from. */
export interface Editing {
  version: number;
  base: AcceptanceConditions | null;
  form: ConditionsForm;
}

export const editingOf = ({ version, conditions }: ConditionsView): Editing => ({
  version,
  base: conditions,
  form: formOf(conditions),
});
