import { concernedStaff, contactsAt } from '../facilities/contacts.service.ts';
import { roomLabel } from '../facilities/facilities.service.ts';
import { facilityStaffOf } from '../identity/users.service.ts';
import type { PageStatus, Template } from '../paging/page.ts';
import { openPage, pageOutcomes } from '../paging/paging.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { type Turn, turnOf } from './contact-turn.ts';
import type { OfferRow } from './placement.store.ts';

/** A page of an offer has reached nobody. */
const signal = 'placement.offer-pages';

export const subjectOf = (offerId: string) => ({ kind: 'offer' as const, id: offerId });

/** Asks whoever of the facility is to be asked now; the answer says when nobody of it can be reached. */
export async function pageNext(tx: Tx, offer: OfferRow): Promise<Turn> {
  const turn = turnOf({
    contacts: await contactsAt(tx, offer.facilityId, tx.now),
    staff: await facilityStaffOf(tx, offer.facilityId),
    paged: await pagedAbout(tx, offer.id),
  });
  for (const userId of turn.page) await ask(tx, offer, userId, 'offer');
  return turn;
}

/** Half of the time is over: one sleeping contact must not lose the person a room. */
export async function remindAll(tx: Tx, offer: OfferRow): Promise<void> {
  for (const userId of await facilityStaffOf(tx, offer.facilityId))
    await ask(tx, offer, userId, 'offer-nudge');
}

/**
 * Tells those whom it concerns: who was paged about the offer, the contacts of this hour, and who has
 * answered; where the facility has no list, all of its staff. Not whoever takes this step: he knows.
 */
export async function tellStaff(tx: Tx, offer: OfferRow, template: Template): Promise<void> {
  await tell(tx, offer, aboutOf(offer, template));
}

/** The room is taken by what the base has recorded: which one, so that it can be prepared. */
export async function tellSettled(tx: Tx, offer: OfferRow): Promise<void> {
  const { subject, message } = aboutOf(offer, 'offer-settled');
  const roomName = (await roomLabel(tx, offer.roomId))?.roomName ?? '';
  const reference = `${message.reference} ${roomName}`.trim();
  await tell(tx, offer, { subject, message: { ...message, reference } });
}

async function tell(tx: Tx, offer: OfferRow, about: ReturnType<typeof aboutOf>): Promise<void> {
  const answerer = 'by' in offer.state ? offer.state.by : null;
  const paged = (await pageOutcomes(tx, subjectOf(offer.id))).map(({ userId }) => userId);
  const also = answerer === null ? paged : [...paged, answerer];
  for (const userId of await concernedStaff(tx, offer.facilityId, also))
    await openPage(tx, { userId, ...about, signal: null });
}

async function ask(tx: Tx, offer: OfferRow, userId: string, template: Template): Promise<void> {
  const request = { userId, ...aboutOf(offer, template) };
  await openPage(tx, { ...request, signal: { kind: signal, id: offer.id } });
}

function aboutOf({ id, reference }: OfferRow, template: Template) {
  return { subject: subjectOf(id), message: { template, reference, path: `/offers/${id}` } };
}

/** Who was asked, with what became of the newest page of each. */
async function pagedAbout(tx: Tx, offerId: string): Promise<Map<string, PageStatus>> {
  const outcomes = await pageOutcomes(tx, subjectOf(offerId));
  const asked = outcomes.filter(({ signalId }) => signalId === offerId);
  return new Map(asked.map(({ userId, status }) => [userId, status]));
}
