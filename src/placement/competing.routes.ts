import { emergencyProblems } from '../emergencies/emergencies.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { competingView } from './competing.api.ts';
import { readCompeting } from './competing.service.ts';
import { idParams } from './placement.api.ts';

export function competingRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/competing',
    summary: 'Who else wants the rooms this emergency is ranked at, and which goes first',
    roles: ['coordinator', 'base_manager'],
    params: idParams,
    response: { 200: competingView },
    problems: [emergencyProblems['no-such-emergency']],
    handle: (tx, { params }) => readCompeting(tx, params.id),
  });
}
