import { desc, eq, inArray, sql } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { CaseSnapshot } from '../priority-cases/case-changes.ts';
import { snapshotOf } from '../priority-cases/case-changes.ts';
import type { CasePhone } from '../priority-cases/case-record.ts';
import type { CaseStanding } from '../priority-cases/case-state.ts';
import type { ConsentBy, ConsentMethod, ConsentScope } from '../priority-cases/labels.ts';
import {
  caseCounters,
  casePhones,
  caseVersions,
  consents,
  councilDecisions,
  priorityCases,
} from '../priority-cases/priority-cases.tables.ts';

/** A consent as a file tells it. */
export interface FileConsent {
  givenOn: string;
  givenBy: ConsentBy;
  proxyReason: string | null;
  method: ConsentMethod;
  scopes: readonly ConsentScope[];
}

/** A case that is ready to be written. */
export interface ImportedCase {
  snapshot: CaseSnapshot;
  standing: CaseStanding;
  searchKey: string;
  phones: readonly CasePhone[];
  consent: FileConsent | null;
  importKey: string;
  importHash: string;
}

/** A case of the register that a file changes; its row is locked. */
export interface ChangedCase extends ImportedCase {
  id: string;
  version: number;
  /** Fields that differ; without any there is no new version. */
  changed: string[];
}

/** Statements of this many rows stay below PostgreSQL's 65,535 parameters. */
const ROWS_AT_ONCE = 500;

/** One import of cases into a base at a time: the second waits, and then finds everything there. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`cases.import ${baseOf(tx.actor)}`}, 0))`,
  );
}

/** Every case of the base, with nothing of the person. */
export function knownCases(tx: Tx) {
  return tx.db
    .select({
      id: priorityCases.id,
      registrationNo: priorityCases.registrationNo,
      importKey: priorityCases.importKey,
      importHash: priorityCases.importHash,
      status: priorityCases.status,
    })
    .from(priorityCases)
    .where(eq(priorityCases.baseId, baseOf(tx.actor)));
}

/** Whole cases, locked in one order so that two steps cannot wait for each other. */
export async function lockCases(tx: Tx, ids: readonly string[]) {
  const records = await byParts(ids, (part) =>
    tx.db
      .select()
      .from(priorityCases)
      .where(inArray(priorityCases.id, part))
      .orderBy(priorityCases.id)
      .for('update'),
  );
  const given = await byParts(ids, (part) =>
    tx.db
      .select()
      .from(consents)
      .where(inArray(consents.caseId, part))
      .orderBy(desc(consents.recordedAt), desc(consents.id)),
  );
  const decided = await byParts(ids, (part) =>
    tx.db
      .select()
      .from(councilDecisions)
      .where(inArray(councilDecisions.caseId, part))
      .orderBy(desc(councilDecisions.recordedAt), desc(councilDecisions.id)),
  );
  const consentsOf = byCase(given);
  const decisionsOf = byCase(decided);
  return records.map((record) => ({
    record,
    consents: consentsOf.get(record.id) ?? [],
    decisions: decisionsOf.get(record.id) ?? [],
  }));
}

export async function insertCases(tx: Tx, cases: readonly ImportedCase[]): Promise<void> {
  const baseId = baseOf(tx.actor);
  const ids = new Map<string, string>();
  for (const part of inParts(cases)) {
    const rows = await tx.db
      .insert(priorityCases)
      .values(
        part.map(({ snapshot, standing, searchKey, importKey, importHash }) => ({
          ...snapshot,
          ...standing,
          searchKey,
          importKey,
          importHash,
          baseId,
          version: 1,
          createdAt: tx.now,
          updatedAt: tx.now,
        })),
      )
      .returning({ id: priorityCases.id, importKey: priorityCases.importKey });
    for (const row of rows) ids.set(row.importKey ?? '', row.id);
  }
  const written = cases.map((it) => ({
    ...it,
    id: ids.get(it.importKey) ?? '',
    version: 1,
    changed: 'new' as const,
  }));
  await insertParts(tx, written);
}

/** Writes what changed: the rows one by one, what hangs on them in parts. */
export async function updateCases(tx: Tx, cases: readonly ChangedCase[]): Promise<void> {
  for (const part of inParts(cases)) {
    for (const { id, version, snapshot, standing, searchKey, importHash } of part) {
      await tx.db
        .update(priorityCases)
        .set({ ...snapshot, ...standing, searchKey, importHash, version, updatedAt: tx.now })
        .where(eq(priorityCases.id, id));
    }
    await tx.db.delete(casePhones).where(
      inArray(
        casePhones.caseId,
        part.map(({ id }) => id),
      ),
    );
  }
  await insertParts(tx, cases);
}

/** Numbers that the house gives go on above the highest that a file brought. */
export async function raiseCounter(tx: Tx, atLeast: number): Promise<void> {
  await tx.db
    .insert(caseCounters)
    .values({ baseId: baseOf(tx.actor), last: atLeast })
    .onConflictDoUpdate({
      target: caseCounters.baseId,
      set: { last: sql`greatest(${caseCounters.last}, excluded.last)` },
    });
}

type WrittenCase = Omit<ChangedCase, 'changed'> & { changed: string[] | 'new' };

async function insertParts(tx: Tx, cases: readonly WrittenCase[]): Promise<void> {
  const baseId = baseOf(tx.actor);
  const phones = cases.flatMap(({ id, phones: own }) =>
    own.map((it) => ({ ...it, caseId: id, baseId })),
  );
  for (const part of inParts(phones)) await tx.db.insert(casePhones).values(part);
  const given = cases.flatMap(({ id, consent }) =>
    consent === null
      ? []
      : [
          {
            ...consent,
            scopes: [...consent.scopes],
            caseId: id,
            baseId,
            // The paper is with those who handed the list in: its wording is not known here.
            textVersion: 'file',
            textHash: '',
            expiresOn: null,
            recordedAt: tx.now,
            recordedBy: null,
          },
        ],
  );
  for (const part of inParts(given)) await tx.db.insert(consents).values(part);
  const versions = cases
    .filter(({ changed }) => changed === 'new' || changed.length > 0)
    .map(({ id, version, changed, snapshot }) => ({
      baseId,
      caseId: id,
      version,
      changed: changed === 'new' ? [] : changed,
      snapshot: snapshotOf(snapshot),
      at: tx.now,
      byUser: null,
    }));
  for (const part of inParts(versions)) await tx.db.insert(caseVersions).values(part);
}

function byCase<T extends { caseId: string }>(rows: readonly T[]): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const row of rows) {
    const list = lists.get(row.caseId);
    if (list === undefined) lists.set(row.caseId, [row]);
    else list.push(row);
  }
  return lists;
}

async function byParts<T, R>(items: readonly T[], read: (part: T[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = [];
  for (const part of inParts(items)) rows.push(...(await read(part)));
  return rows;
}

function inParts<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / ROWS_AT_ONCE) }, (_, part) =>
    items.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE),
  );
}
