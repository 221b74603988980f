import { z } from 'zod';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { listAskable, readOwnRound } from './asking.service.ts';
import {
  askableList,
  ownRound,
  phonedBody,
  phonedView,
  roundList,
  roundListQuery,
  roundView,
  startBody,
} from './report-rounds.api.ts';
import { reportRoundProblems } from './report-rounds.problems.ts';
import { endRound, recordPhoned, startRound } from './report-rounds.service.ts';
import { listRounds, readPhoned, readRound } from './round-views.service.ts';

const params = z.strictObject({ id: z.uuid() });
const askedParams = z.strictObject({ id: z.uuid(), facilityId: z.uuid() });
const callers = ['coordinator', 'base_manager'] as const;

export function reportRoundRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/report-rounds',
    summary: 'The asking for reports that runs, and those that are over with their figures',
    roles: callers,
    query: roundListQuery,
    response: { 200: roundList },
    handle: (tx, { query }) => listRounds(tx, query),
  });
  endpoint(api, {
    method: 'POST',
    url: '/report-rounds',
    summary: 'Ask facilities to report their rooms now: rings there, at night too',
    roles: callers,
    body: startBody,
    response: { 201: roundView },
    idempotent: { again: readRound },
    problems: [
      reportRoundProblems['nobody-to-ask'],
      reportRoundProblems['facility-without-rooms'],
      reportRoundProblems['round-running'],
    ],
    handle: (tx, { body }) => startRound(tx, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/report-rounds/askable',
    summary: 'Facilities that can be asked, and how many persons would be paged at each now',
    roles: callers,
    response: { 200: askableList },
    handle: (tx) => listAskable(tx),
  });
  endpoint(api, {
    method: 'GET',
    url: '/report-rounds/mine',
    summary: 'Whether the base asks for the rooms of the own facility, and which are missing',
    roles: ['facility_staff'],
    response: { 200: ownRound },
    handle: (tx) => readOwnRound(tx),
  });
  oneRoundRoutes(api);
}

function oneRoundRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/report-rounds/:id',
    summary: 'Who has answered, who has not, and whom to telephone first',
    roles: callers,
    params,
    response: { 200: roundView },
    problems: [reportRoundProblems['no-such-round']],
    handle: (tx, { params: { id } }) => readRound(tx, id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/report-rounds/:id/close',
    summary: 'End the asking; what is still ringing stops',
    roles: callers,
    params,
    response: { 200: roundView },
    problems: [reportRoundProblems['no-such-round']],
    handle: (tx, { params: { id } }) => endRound(tx, id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/report-rounds/:id/facilities/:facilityId/phoned',
    summary: 'What a call to a facility that has not reported came to',
    roles: callers,
    params: askedParams,
    body: phonedBody,
    response: { 201: phonedView },
    idempotent: {
      again: (tx, facilityId, { params: { id } }) => readPhoned(tx, id, facilityId),
    },
    problems: [
      reportRoundProblems['no-such-round'],
      reportRoundProblems['round-closed'],
      reportRoundProblems['not-asked'],
    ],
    handle: (tx, { params: asked, body }) => recordPhoned(tx, asked, body),
  });
}
