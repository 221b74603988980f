import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { AttemptState, Channel, PageMessage, PageStatus } from './page.ts';
import { pageAttempts, pages } from './paging.tables.ts';

export type PageRow = typeof pages.$inferSelect;

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
  replyCode: string | null;
  linkUsedAt: Date | null;
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

/**
 * Somebody is asked still: open, or rung out and not settled since. The statuses are named for the
 * index.
 */
const isStanding = () => and(inArray(pages.status, ['open', 'failed']), isNull(pages.settledAt));

/** Standing pages, locked in the order of their ids, so that two steps never wait for each other. */
export function lockStandingPages(
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
        isStanding(),
        by.userId === undefined ? undefined : eq(pages.userId, by.userId),
        by.exceptUserId === undefined ? undefined : ne(pages.userId, by.exceptUserId),
      ),
    )
    .orderBy(asc(pages.id))
    .for('update');
}

export async function findPage(tx: Tx, id: string): Promise<PageRow | null> {
  const [row] = await tx.db.select().from(pages).where(eq(pages.id, id));
  return row ?? null;
}

export async function lockPage(tx: Tx, id: string): Promise<PageRow | null> {
  const [row] = await tx.db.select().from(pages).where(eq(pages.id, id)).for('update');
  return row ?? null;
}

/** Which page an attempt belongs to, unlocked: the page is locked before its attempts. */
export async function pageOfAttempt(
  tx: Tx,
  attemptId: string,
): Promise<{ pageId: string; baseId: string; channel: Channel } | null> {
  const { pageId, baseId, channel } = pageAttempts;
  const [row] = await tx.db
    .select({ pageId, baseId, channel })
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

/**
 * Attempts that wait to be sent to this address, their pages locked. Written so that the index of what
 * is unsent finds them.
 */
export async function lockWaiting(
  tx: Tx,
  contactMethodId: string,
): Promise<{ id: string; tries: number }[]> {
  const rows = await tx.db
    .select({ pageId: pageAttempts.pageId })
    .from(pageAttempts)
    .where(
      and(
        inArray(pageAttempts.status, ['queued', 'sending']),
        eq(pageAttempts.contactMethodId, contactMethodId),
      ),
    );
  const pageIds = rows.map((row) => row.pageId);
  if (pageIds.length === 0) return [];
  await tx.db
    .select({ id: pages.id })
    .from(pages)
    .where(inArray(pages.id, pageIds))
    .orderBy(asc(pages.id))
    .for('update');
  return tx.db
    .select({ id: pageAttempts.id, tries: pageAttempts.tries })
    .from(pageAttempts)
    .where(
      and(
        eq(pageAttempts.status, 'queued'),
        inArray(pageAttempts.pageId, pageIds),
        eq(pageAttempts.contactMethodId, contactMethodId),
      ),
    );
}

export async function saveAttempt(tx: Tx, id: string, state: AttemptState): Promise<void> {
  await tx.db.update(pageAttempts).set(columnsOf(state)).where(eq(pageAttempts.id, id));
}

/** Who has taken the message, and what it is called there. */
export async function saveProvider(
  tx: Tx,
  id: string,
  { provider, providerRef }: { provider: string; providerRef: string | null },
): Promise<void> {
  await tx.db.update(pageAttempts).set({ provider, providerRef }).where(eq(pageAttempts.id, id));
}

/** Rung out; its person is asked still. */
export async function failPage(tx: Tx, id: string): Promise<void> {
  await tx.db.update(pages).set({ status: 'failed' }).where(eq(pages.id, id));
}

/** Done with; `answeredBy`: the way of the answer, if there was one. */
export async function settlePage(
  tx: Tx,
  id: string,
  settled: { status: PageStatus; answeredBy: Channel | null },
): Promise<void> {
  await tx.db
    .update(pages)
    .set({ ...settled, settledAt: tx.now })
    .where(eq(pages.id, id));
}

/** By which way the person has answered, on every page that this step has answered. */
export async function nameWay(
  tx: Tx,
  { userId, subjectKind, subjectId }: PageRow,
  by: Channel,
): Promise<void> {
  await tx.db
    .update(pages)
    .set({ answeredBy: by })
    .where(
      and(
        eq(pages.userId, userId),
        eq(pages.subjectKind, subjectKind),
        eq(pages.subjectId, subjectId),
        eq(pages.status, 'answered'),
        eq(pages.settledAt, tx.now),
        ne(pages.answeredBy, by),
      ),
    );
}

/** Every page about a subject, oldest first. */
export function pagesAbout(tx: Tx, subject: Subject): Promise<PageRow[]> {
  return tx.db
    .select()
    .from(pages)
    .where(and(eq(pages.subjectKind, subject.kind), eq(pages.subjectId, subject.id)))
    .orderBy(asc(pages.openedAt), asc(pages.id));
}

export function standingPagesOf(tx: Tx, userId: string): Promise<PageRow[]> {
  return tx.db
    .select()
    .from(pages)
    .where(and(eq(pages.userId, userId), isStanding()))
    .orderBy(desc(pages.openedAt), desc(pages.id))
    .limit(200);
}

/** Left out of an update, `sentAt` stays: an attempt that was delivered keeps when it was sent. */
function columnsOf(state: AttemptState) {
  return {
    status: state.status,
    tries: state.tries,
    dueAt: 'dueAt' in state ? state.dueAt : null,
    ...('sentAt' in state && state.sentAt !== null && { sentAt: state.sentAt }),
    settledAt: 'settledAt' in state ? state.settledAt : null,
    failure: 'failure' in state ? state.failure : null,
  };
}

function attemptOf(row: typeof pageAttempts.$inferSelect): Attempt {
  const { id, baseId, pageId, channel, contactMethodId, queuedAt, sentAt, replyCode, linkUsedAt } =
    row;
  return {
    ...{ id, baseId, pageId, channel, contactMethodId, queuedAt, sentAt, replyCode, linkUsedAt },
    state: stateOf(row),
  };
}

function stateOf(row: typeof pageAttempts.$inferSelect): AttemptState {
  const { status, tries, sentAt } = row;
  const known = <T>(value: T | null): T => {
    if (value === null) throw new Error(`attempt ${row.id} is ${status} but incomplete`);
    return value;
  };
  switch (status) {
    case 'queued':
    case 'sending':
      return { status, tries, dueAt: known(row.dueAt) };
    case 'sent':
      return { status, tries, sentAt: known(sentAt) };
    case 'failed':
      return {
        ...{ status, tries, sentAt },
        settledAt: known(row.settledAt),
        failure: known(row.failure),
      };
    case 'withdrawn':
      return { status, tries, settledAt: known(row.settledAt) };
    default:
      return { status, tries, sentAt: known(sentAt), settledAt: known(row.settledAt) };
  }
}
