import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, id, instant } from '../platform/db/columns.ts';
import { priorityCases } from '../priority-cases/priority-cases.tables.ts';
import type { FileType } from './file-type.ts';

/** A paper that belongs to a case. */
export const caseAttachments = pgTable(
  'case_attachments',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    /** As the file was called, for people; never a path. */
    name: text('name').notNull(),
    /** What its content says it is, whatever it was called. */
    type: text('type').$type<FileType>().notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    /** SHA-256 of the content, in hex. */
    hash: text('hash').notNull(),
    note: text('note'),
    /** Its name in the object storage; null: the content is in this database. */
    objectKey: text('object_key'),
    uploadedAt: instant('uploaded_at').notNull(),
    uploadedBy: uuid('uploaded_by'),
    removedAt: instant('removed_at'),
    removedBy: uuid('removed_by'),
    /** When the content of what was taken off was given up. */
    forgottenAt: instant('forgotten_at'),
  },
  (t) => [index('case_attachments_case').on(t.caseId)],
);

/** Apart from what is listed: ten megabytes are read only when somebody opens them. */
export const attachmentContents = pgTable('attachment_contents', {
  attachmentId: uuid('attachment_id')
    .primaryKey()
    .references(() => caseAttachments.id),
  baseId: uuid('base_id').notNull(),
  content: bytes('content').notNull(),
});
