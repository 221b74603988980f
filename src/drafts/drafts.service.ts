import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import { draftProblems } from './drafts.problems.ts';
import * as store from './drafts.store.ts';

/** A person has a few forms open; more is a fault of a screen that makes up keys. */
const mostDrafts = 50;
const keptDays = 30;

/** What the signed-in person has begun to type, last touched first; not what stands in it. */
export async function listDrafts(tx: Tx) {
  const rows = await store.listDrafts(tx);
  return { items: rows.map(savedView) };
}

/** Throws no-such-draft, also for what is somebody else's. */
export async function readDraft(tx: Tx, key: string) {
  const draft = await store.findDraft(tx, key);
  if (draft === null) throw new Refused(draftProblems['no-such-draft']());
  return { ...savedView(draft), body: draft.body };
}

/** Keeps what stands in the form now; what stood there before is gone. Throws too-many-drafts. */
export async function saveDraft(tx: Tx, key: string, body: Record<string, unknown>) {
  if (!(await store.updateDraft(tx, key, body))) {
    await store.lockDrafts(tx);
    if ((await store.countDrafts(tx)) >= mostDrafts)
      throw new Refused(draftProblems['too-many-drafts']());
    await store.insertDraft(tx, key, body);
  }
  return savedView({ key, updatedAt: tx.now });
}

/** What was sent or thrown away. There being none is what was asked for. */
export async function discardDraft(tx: Tx, key: string) {
  await store.deleteDraft(tx, key);
  return { ok: true as const };
}

/** Nobody comes back to a form after a month, and it may hold what was told of a person. */
export function forgetOldDrafts(inTx: InTx): Promise<void> {
  return inTx(system('drafts'), (tx) =>
    store.deleteUntouched(tx, new Date(tx.now.getTime() - keptDays * DAY_MS)),
  );
}

function savedView({ key, updatedAt }: { key: string; updatedAt: Date }) {
  return { key, updatedAt: updatedAt.toISOString() };
}
