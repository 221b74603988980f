import { and, desc, eq, gt, lt, lte, sql } from 'drizzle-orm';
import type { Tx } from '../../platform/db/tx.ts';
import type { CaseStatus } from '../labels.ts';
import { caseSteps, caseVersions } from '../priority-cases.tables.ts';

export type VersionRow = typeof caseVersions.$inferSelect;

/** Newest first, from below the version with the id `cursor` on. */
export function listVersions(
  tx: Tx,
  caseId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<VersionRow[]> {
  const from = sql`(select version from case_versions where id = ${cursor ?? null})`;
  return tx.db
    .select()
    .from(caseVersions)
    .where(
      and(
        eq(caseVersions.caseId, caseId),
        cursor === undefined ? undefined : lt(caseVersions.version, from),
      ),
    )
    .orderBy(desc(caseVersions.version))
    .limit(limit);
}

export async function findVersion(
  tx: Tx,
  caseId: string,
  version: number,
): Promise<VersionRow | null> {
  const [row] = await tx.db
    .select()
    .from(caseVersions)
    .where(and(eq(caseVersions.caseId, caseId), eq(caseVersions.version, version)));
  return row ?? null;
}

/** Those after `since` up to `last`, newest first. */
export function versionsBetween(
  tx: Tx,
  caseId: string,
  since: number,
  last: number,
): Promise<VersionRow[]> {
  return tx.db
    .select()
    .from(caseVersions)
    .where(
      and(
        eq(caseVersions.caseId, caseId),
        gt(caseVersions.version, since),
        lte(caseVersions.version, last),
      ),
    )
    .orderBy(desc(caseVersions.version));
}

/** The version that held at an instant; null: there was none yet. */
export async function versionAt(tx: Tx, caseId: string, at: Date): Promise<VersionRow | null> {
  const [row] = await tx.db
    .select()
    .from(caseVersions)
    .where(and(eq(caseVersions.caseId, caseId), lte(caseVersions.at, at)))
    .orderBy(desc(caseVersions.version))
    .limit(1);
  return row ?? null;
}

/** A case begins as a draft; each other status has left its line. */
export async function statusAt(tx: Tx, caseId: string, at: Date): Promise<CaseStatus> {
  const [row] = await tx.db
    .select({ status: caseSteps.status })
    .from(caseSteps)
    .where(
      and(
        eq(caseSteps.caseId, caseId),
        eq(caseSteps.kind, 'status-changed'),
        lte(caseSteps.at, at),
      ),
    )
    .orderBy(desc(caseSteps.at), desc(caseSteps.id))
    .limit(1);
  return row?.status ?? 'DRAFT';
}
