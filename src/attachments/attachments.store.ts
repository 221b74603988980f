import { and, desc, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { attachmentContents, caseAttachments } from './attachments.tables.ts';

export type AttachmentRow = typeof caseAttachments.$inferSelect;

/** Newest first, those that were taken off too. */
export function attachmentsOf(tx: Tx, caseId: string): Promise<AttachmentRow[]> {
  return tx.db
    .select()
    .from(caseAttachments)
    .where(eq(caseAttachments.caseId, caseId))
    .orderBy(desc(caseAttachments.id));
}

export async function findAttachment(
  tx: Tx,
  caseId: string,
  id: string,
): Promise<AttachmentRow | null> {
  const [row] = await tx.db
    .select()
    .from(caseAttachments)
    .where(and(eq(caseAttachments.id, id), eq(caseAttachments.caseId, caseId)));
  return row ?? null;
}

export async function insertAttachment(
  tx: Tx,
  values: Pick<
    AttachmentRow,
    'caseId' | 'name' | 'type' | 'sizeBytes' | 'hash' | 'note' | 'objectKey'
  >,
): Promise<AttachmentRow> {
  const [row] = await tx.db
    .insert(caseAttachments)
    .values({
      ...values,
      baseId: baseOf(tx.actor),
      uploadedAt: tx.now,
      uploadedBy: userOf(tx.actor),
    })
    .returning();
  if (row === undefined) throw new Error('an attachment was not written');
  return row;
}

export async function insertContent(tx: Tx, attachmentId: string, content: Buffer): Promise<void> {
  await tx.db
    .insert(attachmentContents)
    .values({ attachmentId, baseId: baseOf(tx.actor), content });
}

export async function contentOf(tx: Tx, attachmentId: string): Promise<Buffer | null> {
  const [row] = await tx.db
    .select({ content: attachmentContents.content })
    .from(attachmentContents)
    .where(eq(attachmentContents.attachmentId, attachmentId));
  return row?.content ?? null;
}

export async function markRemoved(tx: Tx, id: string, isRemoved: boolean): Promise<void> {
  await tx.db
    .update(caseAttachments)
    .set({
      removedAt: isRemoved ? tx.now : null,
      removedBy: isRemoved ? userOf(tx.actor) : null,
    })
    .where(eq(caseAttachments.id, id));
}

/** Papers that were taken off before `before` and whose content is still kept. */
export function forgettable(tx: Tx, before: Date, limit: number) {
  const { id, objectKey, removedAt, sizeBytes } = caseAttachments;
  return tx.db
    .select({ id, objectKey })
    .from(caseAttachments)
    .where(and(isNotNull(removedAt), lt(removedAt, before), isNull(caseAttachments.forgottenAt)))
    .orderBy(sizeBytes)
    .limit(limit);
}

export async function forgetContents(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.db.delete(attachmentContents).where(inArray(attachmentContents.attachmentId, [...ids]));
  await tx.db
    .update(caseAttachments)
    .set({ objectKey: null, forgottenAt: tx.now })
    .where(inArray(caseAttachments.id, [...ids]));
}
