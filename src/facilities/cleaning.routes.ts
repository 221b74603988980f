import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { cleaningProblems } from './cleaning.problems.ts';
import { endCleaning } from './cleaning.service.ts';
import { idParams, roomView } from './facilities.api.ts';
import { facilityProblems } from './facilities.problems.ts';

export function cleaningRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/rooms/:id/cleaned',
    summary: 'The room is clean before its time of cleaning is over',
    roles: ['coordinator', 'base_manager', 'facility_staff'],
    params: idParams,
    response: { 200: roomView },
    problems: [facilityProblems['no-such-room'], cleaningProblems['not-cleaning']],
    handle: (tx, { params }) => endCleaning(tx, params.id),
  });
}
