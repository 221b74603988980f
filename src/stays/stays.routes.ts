import { z } from 'zod';
import { emergencyView } from '../emergencies/emergencies.api.ts';
import { emergencyProblems } from '../emergencies/emergencies.problems.ts';
import { offerView } from '../placement/placement.api.ts';
import { placementProblems } from '../placement/placement.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { answerPage } from '../platform/http/file-answer.ts';
import { cancelOffer, losePlacement, showOffer } from './loss.service.ts';
import { listStays, readNotesPage, showStay } from './stay-views.service.ts';
import {
  admitBody,
  arrivalBody,
  departBody,
  lossBody,
  stayListQuery,
  stayNoteBody,
  stayPage,
  stayParams,
  stayView,
  transferBody,
} from './stays.api.ts';
import { stayProblems as problems } from './stays.problems.ts';
import { addNote, admit, depart, expectAt, startTransfer } from './stays.service.ts';

const base = ['coordinator', 'base_manager'] as const;
/** Staff of a facility reach their own stays alone: row-level security hides the others. */
const withFacility = [...base, 'facility_staff'] as const;
const params = stayParams;
const response = { 200: stayView };
const step = [problems['no-such-stay'], problems['stay-step-out-of-order']] as const;

export function stayRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/transfer',
    summary: 'The person is on the way to the room that was accepted',
    roles: base,
    params,
    body: transferBody,
    response: { 201: stayView },
    idempotent: { again: showStay },
    problems: [
      emergencyProblems['no-such-emergency'],
      emergencyProblems['step-out-of-order'],
      problems['no-room-accepted'],
      problems['arrival-out-of-range'],
    ],
    handle: (tx, { params: { id }, body }) => startTransfer(tx, id, body),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/stays/:id/expected-arrival',
    summary: 'They will be there at another time than was said',
    roles: base,
    params,
    body: arrivalBody,
    response,
    problems: [...step, problems['arrival-out-of-range']],
    handle: (tx, { params: { id }, body }) => expectAt(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/placement-lost',
    summary: 'The accepted room is lost before the person is there: a room is sought again',
    roles: base,
    params,
    body: lossBody,
    response: { 200: emergencyView },
    problems: [emergencyProblems['no-such-emergency'], emergencyProblems['step-out-of-order']],
    handle: (tx, { params: { id }, body }) => losePlacement(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/offers/:id/cancel',
    summary: 'The facility cannot keep what it has accepted',
    roles: ['facility_staff'],
    params,
    body: lossBody,
    response: { 200: offerView },
    idempotent: { again: showOffer },
    problems: [
      placementProblems['no-such-offer'],
      placementProblems['offer-not-accepted'],
      emergencyProblems['step-out-of-order'],
    ],
    handle: (tx, { params: { id }, body }) => cancelOffer(tx, id, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/stays',
    summary: 'Stays: running, or all',
    roles: withFacility,
    query: stayListQuery,
    response: { 200: stayPage },
    handle: (tx, { query }) => listStays(tx, query),
  });
  endpoint(api, {
    method: 'GET',
    url: '/stays/:id',
    summary: 'One stay, with what may be seen of the person now',
    roles: withFacility,
    params,
    response,
    problems: [problems['no-such-stay']],
    handle: (tx, { params: { id } }) => showStay(tx, id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/stays/:id/admit',
    summary: 'The person has arrived; belongings and medicines are counted in',
    roles: withFacility,
    params,
    body: admitBody,
    response,
    problems: [...step, problems['room-taken']],
    handle: (tx, { params: { id }, body }) => admit(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/stays/:id/notes',
    summary: 'Write a daily note',
    roles: withFacility,
    params,
    body: stayNoteBody,
    response: { 201: stayView },
    idempotent: { again: showStay },
    problems: step,
    handle: (tx, { params: { id }, body }) => addNote(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/stays/:id/depart',
    summary: 'The person has left with what was counted in: the room is free, and cleaned',
    roles: withFacility,
    params,
    body: departBody,
    response,
    problems: [...step, problems['counted-lines-differ'], problems['count-unexplained']],
    handle: (tx, { params: { id }, body }) => depart(tx, id, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/stays/:id/notes.html',
    summary: 'The daily notes as a page for A4 paper',
    roles: withFacility,
    params,
    response: { 200: z.string() },
    problems: [problems['no-such-stay']],
    handle: (tx, { params: { id }, reply }) => {
      answerPage(reply);
      return readNotesPage(tx, id);
    },
  });
}
