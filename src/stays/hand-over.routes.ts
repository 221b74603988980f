import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { confirmHandOver, tick } from './hand-over.service.ts';
import { confirmBody, stayParams as params, stayView, tickBody } from './stays.api.ts';
import { stayProblems as problems } from './stays.problems.ts';

/** Each side goes through its own list: which one it is follows from who asks. */
const roles = ['coordinator', 'base_manager', 'facility_staff'] as const;
const response = { 200: stayView };
const step = [
  problems['no-such-stay'],
  problems['stay-step-out-of-order'],
  problems['hand-over-confirmed'],
] as const;

export function handOverRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/stays/:id/hand-over/ticks',
    summary: 'A line of the hand-over list is gone through, or not after all',
    roles,
    params,
    body: tickBody,
    response,
    problems: [...step, problems['hand-over-item-gone']],
    handle: (tx, { params: { id }, body }) => tick(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/stays/:id/hand-over/confirm',
    summary: 'One side has gone through the hand-over list',
    roles,
    params,
    body: confirmBody,
    response,
    problems: [...step, problems['hand-over-open']],
    handle: (tx, { params: { id }, body }) => confirmHandOver(tx, id, body.why),
  });
}
