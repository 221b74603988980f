import { z } from 'zod';
import { line, prose } from '../platform/text/wire.ts';
import { fileTypes, mostFileBytes } from './file-type.ts';

export const caseParams = z.strictObject({ id: z.uuid() });
export const attachmentParams = z.strictObject({ id: z.uuid(), attachmentId: z.uuid() });

/** The largest body that carries one: base64 is a third longer. */
export const mostBodyBytes = Math.ceil(mostFileBytes / 3) * 4 + 16 * 1024;

export const attachmentBody = z.strictObject({
  /** As the file is called; what it is says its content alone. */
  name: line(200),
  note: prose(500).optional(),
  content: z.base64().min(1),
});
export type AttachmentBody = z.output<typeof attachmentBody>;

const text = z.string();
export const attachmentView = z.object({
  id: text,
  name: text,
  type: z.enum(fileTypes),
  sizeBytes: z.number(),
  note: text.nullable(),
  uploadedAt: text,
  uploadedBy: text.nullable(),
  /** Taken off: it can be put back until its content is forgotten. */
  removedAt: text.nullable(),
});
export type AttachmentView = z.output<typeof attachmentView>;
export const attachmentList = z.object({ items: z.array(attachmentView) });
