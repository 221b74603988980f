import { emergencyProblems } from '../emergencies/emergencies.problems.ts';
import { facilityProblems } from '../facilities/facilities.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { readMatching } from './matching.service.ts';
import {
  listDeclineReasons,
  listOffers,
  offersOfEmergency,
  searchViewOf,
  viewOfOffer,
} from './offer-views.service.ts';
import {
  answerBody,
  byHandBody,
  conditionBody,
  declineReasonList,
  idParams,
  matchingView,
  offerList,
  offerListQuery,
  offerPage,
  offerView,
  searchView,
  startBody,
} from './placement.api.ts';
import { placementProblems as problems } from './placement.problems.ts';
import { answerOffer, decideCondition, markSeen, withdrawOffer } from './placement.service.ts';
import { offerByHand, runMatchingAgain, startOffering } from './search.service.ts';

const base = ['coordinator', 'base_manager'] as const;
const baseAndFacility = [...base, 'facility_staff'] as const;
const noEmergency = emergencyProblems['no-such-emergency'];
const searching = [
  noEmergency,
  problems['not-searching'],
  problems['already-placed'],
  problems['search-stopped'],
  problems['nothing-to-disclose'],
];

export function placementRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/matching',
    summary: 'The latest ranking: every facility with its place or all reasons why not',
    roles: base,
    params: idParams,
    response: { 200: matchingView },
    problems: [noEmergency, problems['no-such-run']],
    handle: (tx, { params }) => readMatching(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/matching',
    summary: 'Rank the facilities again, now',
    roles: base,
    params: idParams,
    response: { 201: matchingView },
    idempotent: { again: (tx, _run, { params }) => readMatching(tx, params.id) },
    problems: [noEmergency, problems['not-searching'], problems['already-placed']],
    handle: (tx, { params }) => runMatchingAgain(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/search',
    summary: 'Ask facilities in the order of the ranking, or those named, one or several at once',
    roles: base,
    params: idParams,
    body: startBody,
    response: { 201: searchView },
    idempotent: 'as-answered',
    problems: [...searching, problems['facility-not-matched']],
    handle: async (tx, { params, body }) =>
      searchViewOf(params.id, await startOffering(tx, params.id, body)),
  });
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/offers',
    summary: 'Every offer made for the emergency',
    roles: base,
    params: idParams,
    response: { 200: offerList },
    problems: [noEmergency],
    handle: (tx, { params }) => offersOfEmergency(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/offers',
    summary: 'Offer one room by hand',
    roles: base,
    params: idParams,
    body: byHandBody,
    response: { 201: offerView },
    idempotent: { again: viewOfOffer },
    problems: [...searching, facilityProblems['no-such-room'], problems['room-taken']],
    handle: async (tx, { params, body }) =>
      viewOfOffer(tx, (await offerByHand(tx, params.id, body.roomId)).id),
  });
  endpoint(api, {
    method: 'GET',
    url: '/offers',
    summary: 'Offers, newest first: of the base, or to the own facility',
    roles: baseAndFacility,
    query: offerListQuery,
    response: { 200: offerPage },
    handle: (tx, { query }) => listOffers(tx, query),
  });
  endpoint(api, {
    method: 'GET',
    url: '/offers/:id',
    summary: 'One offer; the facility sees of the person what the stage allows',
    roles: baseAndFacility,
    params: idParams,
    response: { 200: offerView },
    problems: [problems['no-such-offer']],
    handle: (tx, { params }) => viewOfOffer(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/offers/:id/seen',
    summary: 'The facility has seen the offer',
    roles: ['facility_staff'],
    params: idParams,
    response: { 200: offerView },
    problems: [problems['no-such-offer']],
    handle: (tx, { params }) => markSeen(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/offers/:id/answer',
    summary: 'Accept, accept with a condition, or decline with a reason',
    roles: baseAndFacility,
    params: idParams,
    body: answerBody,
    response: { 200: offerView },
    idempotent: { again: viewOfOffer },
    problems: [
      problems['no-such-offer'],
      problems['offer-expired'],
      problems['offer-withdrawn'],
      problems['offer-already-answered'],
      problems['nothing-to-disclose'],
      problems['room-taken'],
    ],
    handle: (tx, { params, body }) => answerOffer(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/offers/:id/condition',
    summary: "Confirm or refuse the facility's condition",
    roles: base,
    params: idParams,
    body: conditionBody,
    response: { 200: offerView },
    problems: [
      problems['no-such-offer'],
      problems['offer-not-conditional'],
      problems['condition-expired'],
      problems['nothing-to-disclose'],
      problems['offer-withdrawn'],
    ],
    handle: (tx, { params, body }) => decideCondition(tx, params.id, body.decision),
  });
  endpoint(api, {
    method: 'POST',
    url: '/offers/:id/withdraw',
    summary: 'Take one offer back; the search goes on',
    roles: base,
    params: idParams,
    response: { 200: offerView },
    problems: [
      problems['no-such-offer'],
      problems['offer-expired'],
      problems['offer-withdrawn'],
      problems['offer-already-answered'],
    ],
    handle: (tx, { params }) => withdrawOffer(tx, params.id),
  });
  endpoint(api, {
    method: 'GET',
    url: '/decline-reasons',
    summary: 'Why an offer may be declined, and on whose side the reason lies',
    roles: baseAndFacility,
    response: { 200: declineReasonList },
    handle: async () => listDeclineReasons(),
  });
}
