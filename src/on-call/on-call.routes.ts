import { z } from 'zod';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { onCallNow, shiftInput, shiftList, shiftRange, shiftView } from './on-call.api.ts';
import { onCallProblems } from './on-call.problems.ts';
import { addShift, listShifts, readOnCall, readShift, removeShift } from './on-call.service.ts';

export function onCallRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/on-call/now',
    summary: 'Who is on call now and next, and where nobody is in the next 14 days',
    roles: ['coordinator', 'base_manager', 'admin'],
    response: { 200: onCallNow },
    handle: (tx) => readOnCall(tx),
  });

  endpoint(api, {
    method: 'GET',
    url: '/shifts',
    summary: 'Shifts that touch a range (default: the next 31 days)',
    roles: ['coordinator', 'base_manager', 'admin'],
    query: shiftRange,
    response: { 200: shiftList },
    problems: [onCallProblems['shift-ends-before-start']],
    handle: (tx, { query }) => listShifts(tx, query),
  });

  endpoint(api, {
    method: 'POST',
    url: '/shifts',
    summary: 'Put somebody on call',
    roles: ['coordinator', 'base_manager'],
    body: shiftInput,
    response: { 201: shiftView },
    idempotent: { again: readShift },
    problems: [
      onCallProblems['shift-ends-before-start'],
      onCallProblems['shift-is-over'],
      onCallProblems['shift-overlaps'],
      onCallProblems['one-person-two-slots'],
      onCallProblems['no-such-coordinator'],
    ],
    handle: (tx, { body }) => addShift(tx, body),
  });

  endpoint(api, {
    method: 'DELETE',
    url: '/shifts/:id',
    summary: 'Remove a shift that has not begun',
    roles: ['coordinator', 'base_manager'],
    params: z.strictObject({ id: z.uuid() }),
    response: { 200: shiftView },
    problems: [onCallProblems['no-such-shift'], onCallProblems['shift-has-begun']],
    handle: (tx, { params }) => removeShift(tx, params.id),
  });
}
