import { recordRead } from '../../audit/audit.service.ts';
import { userNames } from '../../identity/users.service.ts';
import { asHouse, type Tx } from '../../platform/db/tx.ts';
import { portionOf } from '../../platform/portion.ts';
import { visibleCase } from '../case-access.service.ts';
import type { CaseHistory } from '../priority-cases.api.ts';
import { historyOf } from './case-history.store.ts';
import { touchedGroups } from './case-history.ts';

/**
 * Who did what on a case, newest first: which fields, never what stands in them. Throws no-such-case,
 * also where the actor may not see it.
 */
export async function readHistory(
  tx: Tx,
  caseId: string,
  part: { cursor?: string | undefined; limit: number },
): Promise<CaseHistory> {
  await visibleCase(tx, caseId);
  await recordRead(tx, {
    subjectKind: 'priority_cases',
    subjectId: caseId,
    fields: ['history'],
    purpose: 'registration',
  });
  const rows = await historyOf(tx, caseId, { ...part, limit: part.limit + 1 });
  const { shown, next } = portionOf(rows, part.limit);
  const ids = shown.flatMap(({ byUser }) => byUser ?? []);
  // Whoever may see the case may see who worked on it, also of another office.
  const names = await asHouse(tx, () => userNames(tx, [...new Set(ids)]));
  return {
    items: shown.map(({ id, at, byUser, kind, changed, status }) => ({
      id,
      at: at.toISOString(),
      by: byUser === null ? null : { id: byUser, name: names.get(byUser) ?? '' },
      kind,
      fields: kind === 'status-changed' ? ['status'] : touchedGroups(changed),
      status,
    })),
    next,
  };
}
