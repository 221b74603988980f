import { facilityProblems } from '../facilities/facilities.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import * as wire from './trial-stays.api.ts';
import { trialProblems as problems } from './trial-stays.problems.ts';
import * as trials from './trial-stays.service.ts';

const base = ['coordinator', 'base_manager'] as const;
const withFacility = [...base, 'facility_staff'] as const;
const params = wire.trialParams;
const response = { 200: wire.trialView };
const planning = [
  facilityProblems['no-such-room'],
  problems['trial-room-taken'],
  problems['trial-room-closed'],
  problems['trial-without-length'],
  problems['trial-too-long'],
  problems['trial-in-the-past'],
] as const;
const step = [problems['no-such-trial'], problems['trial-is-over']] as const;

export function trialStayRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/trial-stays',
    summary: 'Trial stays: planned, or all; of one person, or of the own facility',
    roles: [...withFacility, 'ward_staff', 'consultation_staff'],
    query: wire.trialListQuery,
    response: { 200: wire.trialPage },
    handle: (tx, { query }) => trials.listTrials(tx, query),
  });
  endpoint(api, {
    method: 'POST',
    url: '/trial-stays',
    summary: 'Keep a room for a registered person to get to know it',
    roles: base,
    body: wire.trialBody,
    response: { 201: wire.trialView },
    idempotent: { again: trials.showTrial },
    problems: [caseProblems['no-such-case'], problems['trial-not-disclosable'], ...planning],
    handle: (tx, { body }) => trials.planTrial(tx, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/trial-stays/:id',
    summary: 'One trial stay, with what may be seen of the person now',
    roles: [...withFacility, 'ward_staff', 'consultation_staff'],
    params,
    response,
    problems: [problems['no-such-trial']],
    handle: (tx, { params: { id } }) => trials.showTrial(tx, id),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/trial-stays/:id',
    summary: 'Move it to another time or room, before it begins',
    roles: base,
    params,
    body: wire.changeTrialBody,
    response,
    requiresIfMatch: true,
    problems: [...step, problems['trial-has-begun'], problems['trial-changed'], ...planning],
    handle: (tx, { params: { id }, body, ifMatch }) => trials.changeTrial(tx, id, body, ifMatch),
  });
  endpoint(api, {
    method: 'POST',
    url: '/trial-stays/:id/record',
    summary: 'How it went, and whether the house suits the person',
    roles: withFacility,
    params,
    body: wire.recordTrialBody,
    response,
    problems: [...step, problems['trial-not-begun']],
    handle: (tx, { params: { id }, body }) => trials.recordTrial(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/trial-stays/:id/cancel',
    summary: 'It will not take place: the room is free, the other side is told',
    roles: withFacility,
    params,
    body: wire.cancelTrialBody,
    response,
    problems: step,
    handle: (tx, { params: { id }, body }) => trials.cancelTrial(tx, id, body.reason),
  });
}
