import type { Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { searchKey } from '../platform/text/search-key.ts';
import type { OverviewQuery } from './overview.api.ts';
import { overviewOf } from './overview.store.ts';
import { freshnessOf } from './room.ts';

/** Every facility of the base with what it has said of late, and of itself. */
export async function listOverview(tx: Tx, { q, ...query }: OverviewQuery) {
  const limit = query.limit + 1;
  const rows = await overviewOf(tx, { ...query, limit, key: searchKey(q ?? '') });
  const { shown, next } = portionOf(rows, query.limit);
  return {
    items: shown.map(({ staleAfterMinutes, ...row }) => {
      const reportedAt = row.reportedAt?.toISOString() ?? null;
      return { ...row, reportedAt, freshness: freshnessOf(reportedAt, staleAfterMinutes, tx.now) };
    }),
    next,
  };
}
