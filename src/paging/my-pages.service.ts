import { personOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { asksForAnswer, deliver } from './page.ts';
import type { ContactMethodInput, ContactMethodView, PageView } from './paging.api.ts';
import { pagingProblems } from './paging.problems.ts';
import * as store from './paging.store.ts';
import { isWebhookAddressAllowed } from './webhook-address.ts';

/** Each of them is sent to for every page: more would make the house a sender of floods. */
const mostContactMethods = 20;

/** The signed-in person's open pages, newest first. */
export async function listMyPages(tx: Tx): Promise<{ pages: PageView[] }> {
  const pages = await store.openPagesOf(tx, personOf(tx.actor));
  return { pages: pages.map(pageViewOf) };
}

/** The person has the page on the screen. A notice is done with by that; others wait for the deed. */
export async function markSeen(tx: Tx, pageId: string): Promise<PageView> {
  const page = await store.lockPage(tx, pageId);
  if (page === null || page.userId !== personOf(tx.actor))
    throw new Refused(pagingProblems['no-such-page']());
  for (const attempt of await store.attemptsOf(tx, [page.id])) {
    if (attempt.channel !== 'console') continue;
    const state = deliver(attempt.state, tx.now);
    if (state !== attempt.state) await store.saveAttempt(tx, attempt.id, state);
  }
  if (page.status === 'open' && !asksForAnswer(page.message.template)) {
    await store.savePageStatus(tx, page.id, 'answered');
    tx.publish(`user:${page.userId}`, page.id, 'page.answered');
  }
  return pageViewOf(page);
}

export async function listMyContactMethods(
  tx: Tx,
): Promise<{ contactMethods: ContactMethodView[] }> {
  const methods = await store.contactMethodsOf(tx, personOf(tx.actor));
  return { contactMethods: methods.flatMap(contactMethodViewOf) };
}

/** Throws webhook-address-not-allowed, too-many-contact-methods, contact-method-exists. */
export async function addContactMethod(
  tx: Tx,
  input: ContactMethodInput,
  isProduction: boolean,
): Promise<ContactMethodView> {
  if (input.channel === 'webhook' && !isWebhookAddressAllowed(input.address, isProduction))
    throw new Refused(pagingProblems['webhook-address-not-allowed']());
  await store.lockContactMethods(tx, personOf(tx.actor));
  if ((await store.contactMethodsOf(tx, personOf(tx.actor))).length >= mostContactMethods)
    throw new Refused(pagingProblems['too-many-contact-methods']());
  const { channel, address } = input;
  const secret = 'secret' in input ? input.secret : null;
  const row = await store.insertContactMethod(tx, {
    userId: personOf(tx.actor),
    channel,
    address,
    secret,
  });
  const [view] = row === null ? [] : contactMethodViewOf(row);
  if (view === undefined) throw new Refused(pagingProblems['contact-method-exists']());
  return view;
}

/** One of my addresses. Throws no-such-contact-method. */
export async function readContactMethod(tx: Tx, id: string): Promise<ContactMethodView> {
  const row = await store.contactMethod(tx, id);
  const [view] = row?.userId === personOf(tx.actor) ? contactMethodViewOf(row) : [];
  if (view === undefined) throw new Refused(pagingProblems['no-such-contact-method']());
  return view;
}

/**
 * A message already on its way to the address is sent still; one that waits fails instead. Throws
 * no-such-contact-method.
 */
export async function removeContactMethod(tx: Tx, id: string): Promise<ContactMethodView> {
  const row = await store.deleteContactMethod(tx, personOf(tx.actor), id);
  const [view] = row === null ? [] : contactMethodViewOf(row);
  if (view === undefined) throw new Refused(pagingProblems['no-such-contact-method']());
  return view;
}

function pageViewOf(page: store.PageRow): PageView {
  const { id, subjectKind, subjectId, message, openedAt } = page;
  return {
    id,
    subject: { kind: subjectKind, id: subjectId },
    template: message.template,
    reference: message.reference,
    path: message.path,
    level: message.level ?? null,
    asksForAnswer: asksForAnswer(message.template),
    openedAt: openedAt.toISOString(),
  };
}

function contactMethodViewOf(row: store.ContactMethodRow): ContactMethodView[] {
  const { id, channel, address, position } = row;
  return channel === 'console' ? [] : [{ id, channel, address, position }];
}
