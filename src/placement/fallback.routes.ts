import { emergencyProblems } from '../emergencies/emergencies.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { fallbackCallBody, fallbackCallView, ladderView } from './fallback.api.ts';
import { fallbackProblems as problems } from './fallback.problems.ts';
import { readFallbackCall, readLadder, recordFallbackCall } from './fallback.service.ts';
import { idParams } from './placement.api.ts';

const roles = ['coordinator', 'base_manager'] as const;
const noEmergency = emergencyProblems['no-such-emergency'];

export function fallbackRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/fallback',
    summary: 'All rooms full: whom to call, in order, and who was called already',
    roles,
    params: idParams,
    response: { 200: ladderView },
    problems: [noEmergency],
    handle: (tx, { params }) => readLadder(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/fallback-calls',
    summary: 'What came of one call; kept in the record',
    roles,
    params: idParams,
    body: fallbackCallBody,
    response: { 201: fallbackCallView },
    idempotent: { again: readFallbackCall },
    problems: [noEmergency, problems['emergency-over'], problems['no-such-contact']],
    handle: (tx, { params, body }) => recordFallbackCall(tx, params.id, body),
  });
}
