import { and, desc, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { CasePhone } from '../priority-cases/case-record.ts';
import type { CaseStanding } from '../priority-cases/case-state.ts';
import { caseTasksWake } from '../priority-cases/case-wakes.ts';
import type { SearchKeys } from '../priority-cases/finding/search-keys.ts';
import type { ConsentBy, ConsentMethod, ConsentScope } from '../priority-cases/labels.ts';
import {
  caseCounters,
  casePhones,
  caseVersions,
  consents,
  councilDecisions,
  priorityCases,
} from '../priority-cases/priority-cases.tables.ts';
import type { CaseSnapshot } from '../priority-cases/versions/case-changes.ts';
import { snapshotOf } from '../priority-cases/versions/case-changes.ts';

/** A consent as a file tells it. */
export interface FileConsent {
  givenOn: string;
  givenBy: ConsentBy;
  proxyReason: string | null;
  method: ConsentMethod;
  scopes: readonly ConsentScope[];
  /** Until when its paper has to be there; null: it is one. */
  paperDueOn: string | null;
}

/** A case that is ready to be written. */
export interface ImportedCase {
  snapshot: CaseSnapshot;
  standing: CaseStanding;
  keys: SearchKeys;
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

/** The cases that hold one of these numbers, or came with it from a list; nothing of the person. */
export function knownCases(tx: Tx, numbers: readonly string[]) {
  return byParts(numbers, (part) =>
    tx.db
      .select({
        id: priorityCases.id,
        registrationNo: priorityCases.registrationNo,
        importKey: priorityCases.importKey,
        importHash: priorityCases.importHash,
        status: priorityCases.status,
        wardCode: priorityCases.wardCode,
        consultationOfficeId: priorityCases.consultationOfficeId,
      })
      .from(priorityCases)
      .where(
        and(
          eq(priorityCases.baseId, baseOf(tx.actor)),
          or(inArray(priorityCases.registrationNo, part), inArray(priorityCases.importKey, part)),
        ),
      ),
  );
}

/** How many cases came from lists. */
export function countImported(tx: Tx): Promise<number> {
  return tx.db.$count(
    priorityCases,
    and(eq(priorityCases.baseId, baseOf(tx.actor)), isNotNull(priorityCases.importKey)),
  );
}

/** Whom the actor may see of those born on these days: who may be one of them. */
export function bornOn(tx: Tx, days: readonly string[]) {
  return byParts(days, (part) =>
    tx.db
      .select({
        id: priorityCases.id,
        registrationNo: priorityCases.registrationNo,
        nameKana: priorityCases.nameKana,
        birthDate: priorityCases.birthDate,
      })
      .from(priorityCases)
      .where(
        and(
          eq(priorityCases.baseId, baseOf(tx.actor)),
          inArray(priorityCases.birthDate, part),
          ne(priorityCases.status, 'CLOSED'),
        ),
      ),
  );
}

/**
 * Whole cases. `isLocked`: to be written; in one order, so that two steps cannot wait for each other.
 */
export async function wholeCases(tx: Tx, ids: readonly string[], isLocked: boolean) {
  const records = await byParts(ids.toSorted(), (part) => {
    const query = tx.db
      .select()
      .from(priorityCases)
      .where(inArray(priorityCases.id, part))
      .orderBy(priorityCases.id);
    return isLocked ? query.for('update') : query;
  });
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

export type WholeCase = Awaited<ReturnType<typeof wholeCases>>[number];

export async function insertCases(tx: Tx, cases: readonly ImportedCase[]): Promise<void> {
  const baseId = baseOf(tx.actor);
  const ids = new Map<string, string>();
  for (const part of inParts(cases)) {
    const rows = await tx.db
      .insert(priorityCases)
      .values(
        part.map(({ snapshot, standing, keys, importKey, importHash }) => ({
          ...snapshot,
          ...standing,
          ...keys,
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
    for (const { id, version, snapshot, standing, keys, importKey, importHash } of part) {
      await tx.db
        .update(priorityCases)
        .set({
          ...snapshot,
          ...standing,
          ...keys,
          importKey,
          importHash,
          version,
          updatedAt: tx.now,
        })
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
            recordedBy: userOf(tx.actor),
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
      byUser: userOf(tx.actor),
    }));
  for (const part of inParts(versions)) await tx.db.insert(caseVersions).values(part);
  await wakeTasks(
    tx,
    cases.map(({ id }) => id),
  );
}

/** What is due on each of them is looked at one after the other: a list must not hold other wakes up. */
async function wakeTasks(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.db.execute(sql`
    insert into wakes (kind, subject_id, due_at)
    select ${caseTasksWake}, id,
      ${tx.now.toISOString()}::timestamptz + place * interval '50 milliseconds'
    from unnest(${sql.param([...ids])}::uuid[]) with ordinality as t (id, place)
    on conflict (kind, subject_id) do update set due_at = excluded.due_at,
      token = nextval('wake_tokens'), claimed_until = null, failures = 0`);
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
