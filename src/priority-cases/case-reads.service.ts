import { type Purpose, recordReads } from '../audit/audit.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { LISTED_FIELDS } from './case-view.ts';

/** Everybody whom a list shows is a read. `more`: what it shows beside what lists do. */
export function recordListed(
  tx: Tx,
  records: readonly { id: string }[],
  purpose: Purpose,
  more: readonly string[] = [],
): Promise<void> {
  return recordReads(tx, {
    subjectKind: 'priority_cases',
    subjectIds: records.map(({ id }) => id),
    fields: [...LISTED_FIELDS, ...more],
    purpose,
  });
}
