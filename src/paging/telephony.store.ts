import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import type { PageMessage, PageStatus, Template } from './page.ts';
import { contactMethods, pageAttempts, pages } from './paging.tables.ts';

export interface Call {
  message: PageMessage;
  status: PageStatus;
  /** The number was proved to be its person's. */
  isProved: boolean;
  /** What its person is still asked about the same subject, by this page or by newer ones. */
  standing: readonly Template[];
}

/** What a call is about; null: no such attempt. */
export async function callOf(tx: Tx, attemptId: string): Promise<Call | null> {
  const [row] = await tx.db
    .select({
      message: pages.message,
      status: pages.status,
      isProved: sql<boolean>`${contactMethods.verifiedAt} is not null`,
      standing: sql<Template[]>`array(
        select standing.message ->> 'template' from pages standing
        where standing.user_id = ${pages.userId} and standing.subject_kind = ${pages.subjectKind}
          and standing.subject_id = ${pages.subjectId}
          and standing.status in ('open', 'failed') and standing.settled_at is null)`,
    })
    .from(pageAttempts)
    .innerJoin(pages, eq(pages.id, pageAttempts.pageId))
    .leftJoin(contactMethods, eq(contactMethods.id, pageAttempts.contactMethodId))
    .where(eq(pageAttempts.id, attemptId));
  return row ?? null;
}

/** Whether somebody has this number: strangers get no answer to what they write. */
export async function isKnownNumber(tx: Tx, address: string): Promise<boolean> {
  const [row] = await tx.db
    .select({ id: contactMethods.id })
    .from(contactMethods)
    .where(and(eq(contactMethods.channel, 'sms'), eq(contactMethods.address, address)))
    .limit(1);
  return row !== undefined;
}
