import { desc } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import type { Channel } from './page.ts';
import { devInbox } from './paging.tables.ts';

export interface InboxMessage {
  id: string;
  channel: Channel;
  recipient: string;
  subject: string;
  body: string;
  at: Date;
}

/** A message with an id that is there already is a repetition, and dropped. */
export async function insertMessage(tx: Tx, message: InboxMessage): Promise<void> {
  await tx.db.insert(devInbox).values(message).onConflictDoNothing();
}

export function newestMessages(tx: Tx, limit: number): Promise<InboxMessage[]> {
  return tx.db.select().from(devInbox).orderBy(desc(devInbox.at), desc(devInbox.id)).limit(limit);
}
