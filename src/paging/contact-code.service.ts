import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { personOf } from '../platform/actor.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { type RecordedRefusal, Refused } from '../platform/problem.ts';
import type { SendTask } from './attempts.service.ts';
import {
  checkCode,
  codeClaimMs,
  codeRetryAt,
  codeValidMs,
  isCodeResting,
  isCodeToBeSent,
} from './contact-code.ts';
import * as store from './contact-methods.store.ts';
import { viewOf } from './contact-view.ts';
import { houseKey } from './house-keys.service.ts';
import type { SendOutcome } from './page.ts';
import type { ContactMethodView } from './paging.api.ts';
import { pagingProblems } from './paging.problems.ts';
import { recordTries } from './provider-health.service.ts';

const codeWake = 'paging.code';

/** Makes a code for an address and has it sent there; a code of before is void. */
export async function askCode(tx: Tx, id: string): Promise<store.ContactMethodRow> {
  const { hash } = await codeOf(tx, id, tx.now);
  tx.wakeAt(codeWake, id, tx.now);
  return store.saveContactMethod(tx, id, { codeHash: hash, codeSentAt: tx.now, codeTries: 0 });
}

/** Sends a new code to one of my addresses. Throws no-such-contact-method, code-sent-just-now. */
export async function sendNewCode(tx: Tx, id: string): Promise<ContactMethodView> {
  const row = await lockOwn(tx, id);
  if (row.verifiedAt !== null) return viewOf(row);
  if (isCodeResting(row, tx.now)) throw new Refused(pagingProblems['code-sent-just-now']());
  return viewOf(await askCode(tx, id));
}

/**
 * Proves one of my addresses by the code that came there. Refused and counted: code-wrong (with `left`
 * tries); refused: code-expired, code-spent, no-such-contact-method.
 */
export async function verifyContactMethod(
  tx: Tx,
  id: string,
  typed: string,
): Promise<ContactMethodView | RecordedRefusal> {
  const row = await lockOwn(tx, id);
  const hash = await hashOf(tx, id, typed);
  const isRight = row.codeHash !== null && timingSafeEqual(row.codeHash, hash);
  const check = checkCode(row, isRight, tx.now);
  switch (check.outcome) {
    case 'expired':
      throw new Refused(pagingProblems['code-expired']());
    case 'spent':
      throw new Refused(pagingProblems['code-spent']());
    case 'wrong': {
      await store.saveContactMethod(tx, id, { codeTries: row.codeTries + 1 });
      return { refused: pagingProblems['code-wrong']({ extra: { left: check.left } }) };
    }
    case 'verified': {
      if (row.verifiedAt !== null) return viewOf(row);
      tx.wakeAt(codeWake, id, null);
      tx.publish(`user:${row.userId}`, id, 'contact-method.verified');
      const proved = { verifiedAt: tx.now, codeHash: null, codeSentAt: null, codeTries: 0 };
      return viewOf(await store.saveContactMethod(tx, id, proved));
    }
  }
}

/** A code on its way; `askedAt` says which one. */
export interface CodeTask extends SendTask {
  askedAt: Date;
}

/** Begins the sending of a code; null when there is none to send. */
export async function claimCode(tx: Tx, id: string): Promise<CodeTask | null> {
  const row = await store.lockContactMethod(tx, id);
  if (row === null) return null;
  await bindToBase(tx, row.baseId);
  const { channel, address, secret, format, template, codeSentAt: askedAt } = row;
  if (askedAt === null || channel === 'console' || row.verifiedAt !== null) return null;
  if (!isCodeToBeSent(row, tx.now)) {
    await giveUp(tx, row);
    return null;
  }
  tx.wakeAt(codeWake, id, new Date(tx.now.getTime() + codeClaimMs));
  const { code, key } = await codeOf(tx, id, askedAt);
  return {
    ...{ key, channel, address, secret, format, template, code, askedAt },
    message: { template: 'code', reference: code, path: '/account' },
    ...{ asksForAnswer: false, replyCode: null, tapPath: null, at: tx.now },
  };
}

/** Records what came of it; a code that could not be sent is none, and the person is told. */
export async function settleCode(
  tx: Tx,
  id: string,
  { askedAt, channel }: CodeTask,
  outcome: SendOutcome,
): Promise<void> {
  await recordTries(tx, channel, outcome.tried ?? []);
  const row = await store.lockContactMethod(tx, id);
  // A newer code has its own wake.
  if (row?.codeSentAt?.getTime() !== askedAt.getTime()) return;
  await bindToBase(tx, row.baseId);
  const again =
    outcome.status === 'sent' ? null : codeRetryAt(askedAt, outcome.isTemporary, tx.now);
  tx.wakeAt(codeWake, id, again);
  if (outcome.status === 'failed' && again === null) await giveUp(tx, row);
}

async function giveUp(tx: Tx, row: store.ContactMethodRow): Promise<void> {
  if (row.codeSentAt === null) return;
  const isOver = tx.now.getTime() >= row.codeSentAt.getTime() + codeValidMs;
  await store.saveContactMethod(tx, row.id, { codeHash: null, codeSentAt: null });
  if (!isOver) tx.publish(`user:${row.userId}`, row.id, 'contact-method.code-failed');
}

async function lockOwn(tx: Tx, id: string): Promise<store.ContactMethodRow> {
  const row = await store.lockContactMethod(tx, id);
  if (row === null || row.userId !== personOf(tx.actor))
    throw new Refused(pagingProblems['no-such-contact-method']());
  return row;
}

/**
 * The code asked for at that instant. It is kept nowhere: whoever sends it again after a crash finds
 * the same one, by a key that never leaves the house.
 */
async function codeOf(tx: Tx, id: string, askedAt: Date) {
  const bytes = await keyed(tx, `code ${id} ${askedAt.toISOString()}`);
  const code = String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  const hex = bytes.toString('hex', 8, 24);
  const key = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { code, key, hash: await hashOf(tx, id, code) };
}

const hashOf = (tx: Tx, id: string, code: string) => keyed(tx, `hash ${id} ${code}`);

async function keyed(tx: Tx, text: string): Promise<Buffer> {
  const make = () => randomBytes(32).toString('base64url');
  const key = await houseKey(tx, 'contact-code', make);
  return createHmac('sha256', Buffer.from(key, 'base64url')).update(text).digest();
}
