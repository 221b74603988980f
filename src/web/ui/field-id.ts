/** The id of the field for a member of the body, named by its JSON pointer: a mistake leads to it. */
export const fieldId = (name: string) => `field${name.replaceAll('/', '-')}`;

/** Leads to that field, or to the first box in it where it is a group. */
export function focusField(name: string): void {
  const boxes = 'input,select,textarea';
  const place = document.getElementById(fieldId(name));
  const box = place?.matches(boxes) ? place : place?.querySelector<HTMLElement>(boxes);
  (box ?? place)?.focus();
}
