import { type Api, endpoint } from '../platform/http/endpoint.ts';
import {
  contractBody,
  contractList,
  contractView,
  securedDaysQuery,
  securedDaysView,
} from './contracts.api.ts';
import { contractProblems as problems } from './contracts.problems.ts';
import * as contracts from './contracts.service.ts';
import { idParams } from './facilities.api.ts';
import { facilityProblems } from './facilities.problems.ts';

const readers = ['coordinator', 'base_manager', 'facility_staff'] as const;
const writers = ['base_manager'] as const;
const response = { 200: contractView };

export function contractRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/rooms/:id/contracts',
    summary: 'From when until when a room is secured by contract',
    roles: readers,
    params: idParams,
    response: { 200: contractList },
    problems: [facilityProblems['no-such-room']],
    handle: (tx, { params }) => contracts.listContracts(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/rooms/:id/contracts',
    summary: 'Write down that a room is secured for a time',
    roles: writers,
    params: idParams,
    body: contractBody,
    response: { 201: contractView },
    idempotent: { again: contracts.readContract },
    problems: [facilityProblems['no-such-room'], problems['contract-overlaps']],
    handle: (tx, { params, body }) => contracts.addContract(tx, params.id, body),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/contracts/:id',
    summary: 'Other days for a secured room',
    roles: writers,
    params: idParams,
    body: contractBody,
    response,
    requiresIfMatch: true,
    problems: [
      problems['no-such-contract'],
      problems['contract-changed'],
      problems['contract-overlaps'],
    ],
    handle: (tx, { params, body, ifMatch }) =>
      contracts.changeContract(tx, params.id, body, ifMatch),
  });
  endpoint(api, {
    method: 'DELETE',
    url: '/contracts/:id',
    summary: 'Take a contract back that was written by mistake',
    roles: writers,
    params: idParams,
    response,
    requiresIfMatch: true,
    problems: [problems['no-such-contract'], problems['contract-changed']],
    handle: (tx, { params, ifMatch }) => contracts.removeContract(tx, params.id, ifMatch),
  });
  endpoint(api, {
    method: 'GET',
    url: '/facilities/:id/secured-days',
    summary: 'What became of the days on which rooms of a facility were secured',
    roles: readers,
    params: idParams,
    query: securedDaysQuery,
    response: { 200: securedDaysView },
    problems: [
      facilityProblems['no-such-facility'],
      problems['period-too-long'],
      problems['period-ends-before-start'],
    ],
    handle: (tx, { params, query }) => contracts.securedDays(tx, params.id, query),
  });
}
