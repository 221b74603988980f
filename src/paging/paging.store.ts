import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { AttemptState, Channel, PageMessage, PageStatus } from './page.ts';
import { contactMethods, pageAttempts, pages } from './paging.tables.ts';

export type PageRow = typeof pages.$inferSelect;
export type ContactMethodRow = typeof contactMethods.$inferSelect;

export interface Subject {
  kind: string;
  id: string;
}

export interface Attempt {
  id: string;
  baseId: string;
  pageId: string;
  channel: Channel;
  contactMethodId: string | null;
  queuedAt: Date;
  sentAt: Date | null;
  state: AttemptState;
}

export async function insertPage(
  tx: Tx,
  page: { userId: string; subject: Subject; message: PageMessage; signal: Subject | null },
): Promise<string> {
  const [row] = await tx.db
    .insert(pages)
    .values({
      baseId: baseOf(tx.actor),
      userId: page.userId,
      subjectKind: page.subject.kind,
      subjectId: page.subject.id,
      message: page.message,
      status: 'open',
      signalKind: page.signal?.kind ?? null,
      signalId: page.signal?.id ?? null,
      openedAt: tx.now,
    })
    .returning({ id: pages.id });
  if (row === undefined) throw new Error('a page was not written');
  return row.id;
}

export async function insertAttempts(
  tx: Tx,
  pageId: string,
  attempts: readonly { channel: Channel; contactMethodId: string | null; state: AttemptState }[],
): Promise<Attempt[]> {
  const rows = await tx.db
    .insert(pageAttempts)
    .values(
      attempts.map(({ channel, contactMethodId, state }) => ({
        baseId: baseOf(tx.actor),
        pageId,
        channel,
        contactMethodId,
        queuedAt: tx.now,
        ...columnsOf(state),
      })),
    )
    .returning();
  return rows.map(attemptOf);
}

/** Open pages, locked in the order of their ids, so that two steps never wait for each other. */
export function lockOpenPages(
  tx: Tx,
  by: { subject: Subject; userId?: string; exceptUserId?: string },
): Promise<PageRow[]> {
  return tx.db
    .select()
    .from(pages)
    .where(
      and(
        eq(pages.subjectKind, by.subject.kind),
        eq(pages.subjectId, by.subject.id),
        eq(pages.status, 'open'),
        by.userId === undefined ? undefined : eq(pages.userId, by.userId),
        by.exceptUserId === undefined ? undefined : ne(pages.userId, by.exceptUserId),
      ),
    )
    .orderBy(asc(pages.id))
    .for('update');
}

export async function lockPage(tx: Tx, id: string): Promise<PageRow | null> {
  const [row] = await tx.db.select().from(pages).where(eq(pages.id, id)).for('update');
  return row ?? null;
}

/** Which page an attempt belongs to, unlocked: the page is locked before its attempts. */
export async function pageOfAttempt(
  tx: Tx,
  attemptId: string,
): Promise<{ pageId: string; baseId: string } | null> {
  const [row] = await tx.db
    .select({ pageId: pageAttempts.pageId, baseId: pageAttempts.baseId })
    .from(pageAttempts)
    .where(eq(pageAttempts.id, attemptId));
  return row ?? null;
}

export async function attemptsOf(tx: Tx, pageIds: readonly string[]): Promise<Attempt[]> {
  if (pageIds.length === 0) return [];
  const rows = await tx.db
    .select()
    .from(pageAttempts)
    .where(inArray(pageAttempts.pageId, [...pageIds]))
    .orderBy(asc(pageAttempts.id));
  return rows.map(attemptOf);
}

export async function saveAttempt(tx: Tx, id: string, state: AttemptState): Promise<void> {
  await tx.db.update(pageAttempts).set(columnsOf(state)).where(eq(pageAttempts.id, id));
}

export async function savePageStatus(tx: Tx, id: string, status: PageStatus): Promise<void> {
  await tx.db.update(pages).set({ status, settledAt: tx.now }).where(eq(pages.id, id));
}

/** Every page about a subject, oldest first. */
export function pagesAbout(tx: Tx, subject: Subject): Promise<PageRow[]> {
  return tx.db
    .select()
    .from(pages)
    .where(and(eq(pages.subjectKind, subject.kind), eq(pages.subjectId, subject.id)))
    .orderBy(asc(pages.openedAt), asc(pages.id));
}

export function openPagesOf(tx: Tx, userId: string): Promise<PageRow[]> {
  return tx.db
    .select()
    .from(pages)
    .where(and(eq(pages.userId, userId), eq(pages.status, 'open')))
    .orderBy(desc(pages.openedAt), desc(pages.id))
    .limit(200);
}

/** The addresses of a person, in the person's order. */
export function contactMethodsOf(tx: Tx, userId: string): Promise<ContactMethodRow[]> {
  return tx.db
    .select()
    .from(contactMethods)
    .where(eq(contactMethods.userId, userId))
    .orderBy(asc(contactMethods.position), asc(contactMethods.id));
}

export async function contactMethod(tx: Tx, id: string): Promise<ContactMethodRow | null> {
  const [row] = await tx.db.select().from(contactMethods).where(eq(contactMethods.id, id));
  return row ?? null;
}

/** Lets one addition at a time count a person's addresses: no row stands for all of them. */
export async function lockContactMethods(tx: Tx, userId: string): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('contact methods ' || ${userId}, 0))`,
  );
}

/** Behind the person's other addresses; null: the person has this one already. */
export async function insertContactMethod(
  tx: Tx,
  method: { userId: string; channel: Channel; address: string; secret: string | null },
): Promise<ContactMethodRow | null> {
  const [row] = await tx.db
    .insert(contactMethods)
    .values({
      ...method,
      baseId: baseOf(tx.actor),
      position: sql`(select coalesce(max(position), 0) + 1 from contact_methods where user_id = ${method.userId}::uuid)`,
      createdAt: tx.now,
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

export async function deleteContactMethod(
  tx: Tx,
  userId: string,
  id: string,
): Promise<ContactMethodRow | null> {
  const [row] = await tx.db
    .delete(contactMethods)
    .where(and(eq(contactMethods.id, id), eq(contactMethods.userId, userId)))
    .returning();
  return row ?? null;
}

/** Left out of an update, `sentAt` stays: an attempt that was delivered keeps when it was sent. */
function columnsOf(state: AttemptState) {
  return {
    status: state.status,
    tries: state.tries,
    dueAt: 'dueAt' in state ? state.dueAt : null,
    ...('sentAt' in state && { sentAt: state.sentAt }),
    settledAt: 'settledAt' in state ? state.settledAt : null,
    failure: 'failure' in state ? state.failure : null,
  };
}

function attemptOf(row: typeof pageAttempts.$inferSelect): Attempt {
  const { id, baseId, pageId, channel, contactMethodId, queuedAt, sentAt } = row;
  return { id, baseId, pageId, channel, contactMethodId, queuedAt, sentAt, state: stateOf(row) };
}

function stateOf(row: typeof pageAttempts.$inferSelect): AttemptState {
  const { tries } = row;
  const known = <T>(value: T | null): T => {
    if (value === null) throw new Error(`attempt ${row.id} is ${row.status} but incomplete`);
    return value;
  };
  switch (row.status) {
    case 'queued':
    case 'sending':
      return { status: row.status, tries, dueAt: known(row.dueAt) };
    case 'sent':
      return { status: row.status, tries, sentAt: known(row.sentAt) };
    case 'failed':
      return {
        status: row.status,
        tries,
        settledAt: known(row.settledAt),
        failure: known(row.failure),
      };
    default:
      return { status: row.status, tries, settledAt: known(row.settledAt) };
  }
}
