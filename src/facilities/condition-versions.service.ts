import { userNames } from '../identity/users.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { changedConditions } from './condition-changes.ts';
import type { ConditionVersion, VersionsQuery } from './condition-versions.api.ts';
import { readConditions } from './facilities.service.ts';
import { listConditions } from './facilities.store.ts';

/** Every version of what a facility accepts, newest first. Throws no-such-facility. */
export async function listConditionVersions(
  tx: Tx,
  facilityId: string,
  { before, limit }: VersionsQuery,
): Promise<{ items: ConditionVersion[]; next: number | null }> {
  await readConditions(tx, facilityId);
  // One more: the oldest shown is held against the one before it.
  const rows = await listConditions(tx, facilityId, { before: before ?? null, limit: limit + 1 });
  const names = await userNames(
    tx,
    rows.flatMap(({ createdBy }) => createdBy ?? []),
  );
  const items = rows.slice(0, limit).map((row, index) => {
    const { version, conditions, createdAt, createdBy } = row;
    const former = rows[index + 1]?.conditions ?? null;
    return {
      version,
      createdAt: createdAt.toISOString(),
      createdBy:
        createdBy === null ? null : { userId: createdBy, name: names.get(createdBy) ?? null },
      conditions,
      former,
      changed: changedConditions(former, conditions),
    };
  });
  return { items, next: rows.length > limit ? (items.at(-1)?.version ?? null) : null };
}
