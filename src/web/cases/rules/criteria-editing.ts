import type { CriteriaView } from '../../../priority-cases/rules/criteria.api.ts';
import type { Criterion } from '../../../priority-cases/rules/criteria.ts';
import { newKey } from '../../api/client.ts';
import type { Editing as EditingOf } from '../../versioned/use-editor.ts';

export interface Editing extends EditingOf<readonly Criterion[], readonly Criterion[]> {
  reason: string;
}

export const editingOf = ({ version, criteria }: CriteriaView): Editing => ({
  version,
  base: criteria,
  draft: criteria,
  reason: '',
});

export const added = (list: readonly Criterion[]): readonly Criterion[] => [
  ...list,
  { id: newKey(), label: '', guidance: '' },
];

export const reworded = (
  list: readonly Criterion[],
  id: string,
  words: Partial<Pick<Criterion, 'label' | 'guidance'>>,
): readonly Criterion[] => list.map((it) => (it.id === id ? { ...it, ...words } : it));

export const without = (list: readonly Criterion[], id: string): readonly Criterion[] =>
  list.filter((it) => it.id !== id);

export function moved(list: readonly Criterion[], from: number, by: -1 | 1): readonly Criterion[] {
  const next = [...list];
  const [one, other] = [next[from], next[from + by]];
  if (one === undefined || other === undefined) return list;
  next[from] = other;
  next[from + by] = one;
  return next;
}
