import { personOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { attemptWake } from './attempts.service.ts';
import { askCode } from './contact-code.service.ts';
import * as store from './contact-methods.store.ts';
import { addressOf, viewOf } from './contact-view.ts';
import type {
  ContactMethodChanges,
  ContactMethodInput,
  ContactMethodList,
  ContactMethodView,
} from './paging.api.ts';
import { pagingProblems } from './paging.problems.ts';
import { openPage } from './paging.service.ts';
import * as pages from './paging.store.ts';
import { floorSeconds, isReachable } from './ways.ts';
import { isWebhookAddressAllowed } from './webhook-address.ts';

/** Each of them is sent to for every page: more would make the house a sender of floods. */
const mostContactMethods = 20;

export async function listMyContactMethods(tx: Tx): Promise<ContactMethodList> {
  const rows = await store.contactMethodsOf(tx, [personOf(tx.actor)]);
  return {
    contactMethods: rows.map(viewOf),
    floorSeconds,
    isReachable: isReachable(rows.map(addressOf)),
  };
}

/**
 * Adds an address and sends a code there. `isKnown`: it was proved otherwise, and is used at once.
 * Throws webhook-address-not-allowed, too-many-contact-methods, contact-method-exists.
 */
export async function addContactMethod(
  tx: Tx,
  input: ContactMethodInput,
  options: { isProduction: boolean; isKnown?: boolean },
): Promise<ContactMethodView> {
  const method = methodOf(input);
  const isOfWeb = input.channel === 'webhook' || input.channel === 'push';
  if (isOfWeb && !isWebhookAddressAllowed(method.address, options.isProduction))
    throw new Refused(pagingProblems['webhook-address-not-allowed']());
  const userId = personOf(tx.actor);
  await store.lockContactMethods(tx, userId);
  if ((await store.contactMethodsOf(tx, [userId])).length >= mostContactMethods)
    throw new Refused(pagingProblems['too-many-contact-methods']());
  const verifiedAt = options.isKnown === true ? tx.now : null;
  const row = await store.insertContactMethod(tx, userId, { ...method, verifiedAt });
  if (row === null) throw new Refused(pagingProblems['contact-method-exists']());
  return viewOf(verifiedAt === null ? await askCode(tx, row.id) : row);
}

/** One of my addresses. Throws no-such-contact-method. */
export async function readContactMethod(tx: Tx, id: string): Promise<ContactMethodView> {
  return viewOf(await ownMethod(tx, id));
}

/** Throws no-such-contact-method. */
export async function changeContactMethod(
  tx: Tx,
  id: string,
  changes: ContactMethodChanges,
): Promise<ContactMethodView> {
  await ownMethod(tx, id);
  return viewOf(await store.saveContactMethod(tx, id, changes));
}

/** Puts my addresses into this order. Throws contact-methods-changed: it must name each of them once. */
export async function orderContactMethods(
  tx: Tx,
  ids: readonly string[],
): Promise<ContactMethodList> {
  const userId = personOf(tx.actor);
  await store.lockContactMethods(tx, userId);
  const known = (await store.contactMethodsOf(tx, [userId])).map((it) => it.id);
  const isWhole = new Set(ids).size === ids.length && ids.length === known.length;
  if (!isWhole || !known.every((id) => ids.includes(id)))
    throw new Refused(pagingProblems['contact-methods-changed']());
  for (const [index, id] of ids.entries())
    await store.saveContactMethod(tx, id, { position: index + 1 });
  return listMyContactMethods(tx);
}

/**
 * A message already on its way to the address is sent still; one that waits fails now, so that the
 * person's next way is used. Throws no-such-contact-method.
 */
export async function removeContactMethod(tx: Tx, id: string): Promise<ContactMethodView> {
  const row = await ownMethod(tx, id);
  // Pages before addresses, as whoever sends has it.
  for (const { id: attemptId, tries } of await pages.lockWaiting(tx, id)) {
    await pages.saveAttempt(tx, attemptId, { status: 'queued', tries, dueAt: tx.now });
    tx.wakeAt(attemptWake, attemptId, tx.now);
  }
  if (!(await store.deleteContactMethod(tx, row.userId, id)))
    throw new Refused(pagingProblems['no-such-contact-method']());
  return viewOf(row);
}

/** Pages me, by all my ways as it would be at night; answered like any other page. */
export async function sendTestPage(tx: Tx): Promise<{ pageId: string }> {
  const userId = personOf(tx.actor);
  const pageId = await openPage(tx, {
    userId,
    subject: { kind: 'test', id: userId },
    message: { template: 'test', reference: 'TEST', path: '/account' },
    signal: null,
  });
  return { pageId };
}

async function ownMethod(tx: Tx, id: string): Promise<store.ContactMethodRow> {
  const row = await store.contactMethod(tx, id);
  if (row === null || row.userId !== personOf(tx.actor))
    throw new Refused(pagingProblems['no-such-contact-method']());
  return row;
}

type StoredMethod = Omit<store.NewContactMethod, 'verifiedAt'>;

function methodOf(input: ContactMethodInput): StoredMethod {
  const { channel } = input;
  const plain = { channel, secret: null, format: null, template: null, label: input.label };
  switch (channel) {
    case 'push':
      return { ...plain, address: input.endpoint, secret: JSON.stringify(input.keys) };
    case 'webhook': {
      const secret = input.format === 'standard' ? input.secret : null;
      const template = input.format === 'text' ? input.template : null;
      return { ...plain, address: input.address, format: input.format, secret, template };
    }
    default:
      return { ...plain, address: input.address };
  }
}
