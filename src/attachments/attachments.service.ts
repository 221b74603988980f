import { createHash, randomUUID } from 'node:crypto';
import { recordRead } from '../audit/audit.service.ts';
import { userNames } from '../identity/users.service.ts';
import { system } from '../platform/actor.ts';
import { asHouse, type InTx, type Tx } from '../platform/db/tx.ts';
import type { ObjectStorage } from '../platform/files/object-storage.ts';
import type { Step } from '../platform/http/endpoint.ts';
import { inField, Refused } from '../platform/problem.ts';
import { lockedOpenCase, visibleCase } from '../priority-cases/case-access.service.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import { tellOf } from '../priority-cases/case-register.service.ts';
import type { AttachmentBody, AttachmentView } from './attachments.api.ts';
import { attachmentProblems as problems } from './attachments.problems.ts';
import * as store from './attachments.store.ts';
import { fileNameOf, fileTypeOf, mostFileBytes } from './file-type.ts';

const mostAttachments = 100;
const dayMs = 24 * 60 * 60_000;
const canBePutBackMs = 30 * dayMs;
/** A day longer: what is put back in the last moment is not forgotten at the same time. */
const keptAfterRemovalMs = canBePutBackMs + dayMs;
const forgottenAtOnce = 100;

/**
 * Attaches a file to a case. No transaction is open while the storage is spoken to: a file that was
 * stored and not written down is found by nobody. Throws no-such-case, case-closed, file-too-large,
 * file-type-unknown, file-there-already, too-many-attachments, file-store-unreachable.
 */
export async function addAttachment(
  step: Step,
  storage: ObjectStorage | null,
  caseId: string,
  { name, note, content: base64 }: AttachmentBody,
): Promise<AttachmentView> {
  const content = Buffer.from(base64, 'base64');
  if (content.length > mostFileBytes) throw new Refused(problems['file-too-large']());
  const type = fileTypeOf(content);
  if (type === null) throw new Refused(inField(problems['file-type-unknown'], '/content'));
  const hash = createHash('sha256').update(content).digest('hex');
  await step((tx) => assertRoomFor(tx, caseId, hash));
  const objectKey = storage === null ? null : randomUUID();
  if (storage && objectKey !== null) await spokenTo(storage.put(objectKey, content));
  return step(async (tx) => {
    const record = await assertRoomFor(tx, caseId, hash);
    const about = { caseId, name, type, sizeBytes: content.length, hash, note: note ?? null };
    const row = await store.insertAttachment(tx, { ...about, objectKey });
    if (objectKey === null) await store.insertContent(tx, row.id, content);
    tellOf(tx, record);
    const [view] = await viewsOf(tx, [row]);
    if (view === undefined) throw new Error('an attachment without a view');
    return view;
  });
}

/** The papers of a case, newest first. Throws no-such-case. */
export async function listAttachments(tx: Tx, caseId: string) {
  await visibleCase(tx, caseId);
  await recordRead(tx, {
    subjectKind: 'priority_cases',
    subjectId: caseId,
    fields: ['attachments'],
    purpose: 'registration',
  });
  return { items: await viewsOf(tx, await store.attachmentsOf(tx, caseId)) };
}

/**
 * One paper itself; the read is logged before anything is handed out. Throws no-such-case,
 * no-such-attachment, file-store-unreachable, file-damaged.
 */
export async function readAttachment(
  step: Step,
  storage: ObjectStorage | null,
  caseId: string,
  id: string,
) {
  const { row, kept } = await step(async (tx) => {
    const found = await standing(tx, caseId, id);
    await recordRead(tx, {
      subjectKind: 'case_attachments',
      subjectId: id,
      fields: ['content'],
      purpose: 'registration',
    });
    const isHere = found.objectKey === null;
    return { row: found, kept: isHere ? await store.contentOf(tx, id) : null };
  });
  const content = row.objectKey === null ? kept : await fetched(storage, row.objectKey);
  if (content === null || createHash('sha256').update(content).digest('hex') !== row.hash)
    throw new Refused(problems['file-damaged']());
  return { name: fileNameOf(row.name, row.type), type: row.type, content };
}

/** Takes a paper off; for 30 days it can be put back. Throws no-such-case, no-such-attachment. */
export async function removeAttachment(tx: Tx, caseId: string, id: string) {
  const record = await lockedOpenCase(tx, caseId);
  await standing(tx, caseId, id);
  await store.markRemoved(tx, id, true);
  tellOf(tx, record);
  return listAttachments(tx, caseId);
}

/** Puts a paper back that was taken off. Throws as {@link removeAttachment}. */
export async function restoreAttachment(tx: Tx, caseId: string, id: string) {
  const record = await lockedOpenCase(tx, caseId);
  const row = await store.findAttachment(tx, caseId, id);
  const isOver =
    row?.removedAt != null && row.removedAt.getTime() < tx.now.getTime() - canBePutBackMs;
  if (row === null || row.removedAt === null || row.forgottenAt !== null || isOver)
    throw new Refused(problems['no-such-attachment']());
  await store.markRemoved(tx, id, false);
  tellOf(tx, record);
  return listAttachments(tx, caseId);
}

/** The contents of what was taken off long ago. What cannot be reached now is tried again later. */
export async function forgetRemoved(inTx: InTx, storage: ObjectStorage | null): Promise<void> {
  const house = system('attachments');
  const old = await inTx(house, (tx) =>
    store.forgettable(tx, new Date(tx.now.getTime() - keptAfterRemovalMs), forgottenAtOnce),
  );
  const forgotten: string[] = [];
  for (const { id, objectKey } of old) {
    if (objectKey !== null && storage === null) continue;
    if (objectKey !== null) await storage?.remove(objectKey);
    forgotten.push(id);
  }
  if (forgotten.length > 0) await inTx(house, (tx) => store.forgetContents(tx, forgotten));
}

async function assertRoomFor(tx: Tx, caseId: string, hash: string): Promise<CaseRecord> {
  const record = await lockedOpenCase(tx, caseId);
  const there = (await store.attachmentsOf(tx, caseId)).filter((row) => row.removedAt === null);
  const same = there.find((row) => row.hash === hash);
  if (same) throw new Refused(problems['file-there-already']({ extra: { id: same.id } }));
  if (there.length >= mostAttachments) throw new Refused(problems['too-many-attachments']());
  return record;
}

async function standing(tx: Tx, caseId: string, id: string): Promise<store.AttachmentRow> {
  await visibleCase(tx, caseId);
  const row = await store.findAttachment(tx, caseId, id);
  if (row === null || row.removedAt !== null) throw new Refused(problems['no-such-attachment']());
  return row;
}

async function fetched(storage: ObjectStorage | null, key: string): Promise<Buffer | null> {
  if (storage === null) throw new Refused(problems['file-store-unreachable']());
  return spokenTo(storage.get(key));
}

async function spokenTo<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new Refused(problems['file-store-unreachable']());
  }
}

async function viewsOf(tx: Tx, rows: readonly store.AttachmentRow[]): Promise<AttachmentView[]> {
  const ids = rows.flatMap(({ uploadedBy }) => uploadedBy ?? []);
  const names = await asHouse(tx, () => userNames(tx, [...new Set(ids)]));
  return rows
    .filter(({ forgottenAt }) => forgottenAt === null)
    .map((row) => ({
      id: row.id,
      name: row.name,
      type: row.type,
      sizeBytes: row.sizeBytes,
      note: row.note,
      uploadedAt: row.uploadedAt.toISOString(),
      uploadedBy: row.uploadedBy === null ? null : (names.get(row.uploadedBy) ?? ''),
      removedAt: row.removedAt?.toISOString() ?? null,
    }));
}
