import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { baseOf, personOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { importMappings, stagedImports } from './case-exchange.tables.ts';
import type { ColumnMapping } from './staging.ts';

export type StagedImport = typeof stagedImports.$inferSelect;

type Staged = Pick<StagedImport, 'source' | 'header' | 'rows' | 'mapping'>;

const own = (tx: Tx, id: string) =>
  and(eq(stagedImports.userId, personOf(tx.actor)), eq(stagedImports.id, id));

/** One upload of a person at a time, so that their number is known. */
export async function lockUploads(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`case-imports ${personOf(tx.actor)}`}, 0))`,
  );
}

export async function insertStaged(tx: Tx, staged: Staged): Promise<StagedImport> {
  const [row] = await tx.db
    .insert(stagedImports)
    .values({
      ...staged,
      baseId: baseOf(tx.actor),
      userId: personOf(tx.actor),
      status: 'OPEN',
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    })
    .returning();
  if (row === undefined) throw new Error('an import was not staged');
  return row;
}

/** The asking person's that are under way, newest first, without what stands in them. */
export function listOpen(tx: Tx) {
  return tx.db
    .select({
      id: stagedImports.id,
      source: stagedImports.source,
      rows: sql<number>`jsonb_array_length(${stagedImports.rows})`,
      createdAt: stagedImports.createdAt,
      updatedAt: stagedImports.updatedAt,
    })
    .from(stagedImports)
    .where(and(eq(stagedImports.userId, personOf(tx.actor)), eq(stagedImports.status, 'OPEN')))
    .orderBy(desc(stagedImports.createdAt), desc(stagedImports.id));
}

export async function findStaged(tx: Tx, id: string): Promise<StagedImport | null> {
  const [row] = await tx.db.select().from(stagedImports).where(own(tx, id));
  return row ?? null;
}

export async function lockStaged(tx: Tx, id: string): Promise<StagedImport | null> {
  const [row] = await tx.db.select().from(stagedImports).where(own(tx, id)).for('update');
  return row ?? null;
}

/** Writes what changed, as the next version. */
export async function updateStaged(
  tx: Tx,
  { id, version }: Pick<StagedImport, 'id' | 'version'>,
  changes: Partial<
    Pick<
      StagedImport,
      'header' | 'rows' | 'mapping' | 'status' | 'created' | 'changed' | 'unchanged'
    >
  >,
): Promise<number> {
  await tx.db
    .update(stagedImports)
    .set({ ...changes, version: version + 1, updatedAt: tx.now })
    .where(own(tx, id));
  return version + 1;
}

/** Everybody's that nobody has touched since. */
export async function deleteUntouched(tx: Tx, since: Date): Promise<void> {
  await tx.db.delete(stagedImports).where(lt(stagedImports.updatedAt, since));
}

/** How the organisation mapped a list with these headings the last time. */
export async function findMapping(
  tx: Tx,
  organisationId: string,
  headings: string,
): Promise<ColumnMapping | null> {
  const [row] = await tx.db
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(
      and(eq(importMappings.organisationId, organisationId), eq(importMappings.headings, headings)),
    );
  return row?.mapping ?? null;
}

export async function keepMapping(
  tx: Tx,
  kept: { organisationId: string; headings: string; mapping: ColumnMapping },
): Promise<void> {
  const content = { mapping: kept.mapping, usedAt: tx.now };
  await tx.db
    .insert(importMappings)
    .values({ ...kept, ...content, baseId: baseOf(tx.actor) })
    .onConflictDoUpdate({
      target: [importMappings.organisationId, importMappings.headings],
      set: content,
    });
}
