import type { ReactNode } from 'react';
import { cx } from '../../ui/classes.ts';
import type { FieldSpec } from './spec.ts';

const wideKinds: readonly FieldSpec['kind'][] = [
  'prose',
  'lines',
  'codes',
  'scores',
  'criteria',
  'rows',
  'phones',
  'facility',
];
const isWide = (field: FieldSpec): boolean =>
  wideKinds.includes(field.kind) || ('look' in field && field.look === 'cards');

/** Short fields two in a line where there is room, long ones over the whole width. */
export function FieldGrid({
  fields,
  draw,
  isDense = false,
}: {
  fields: readonly FieldSpec[];
  /** Three in a line on a wide screen: an entry of a list is to be seen at once. */
  isDense?: boolean;
  draw(field: FieldSpec): ReactNode;
}) {
  return (
    <div
      className={cx(
        'grid items-start gap-x-4 sm:grid-cols-2',
        isDense ? 'gap-y-3 lg:grid-cols-3' : 'gap-y-4',
      )}
    >
      {fields.map((field) => (
        <div key={field.at} className={cx('min-w-0', isWide(field) && 'col-span-full')}>
          {draw(field)}
        </div>
      ))}
    </div>
  );
}
