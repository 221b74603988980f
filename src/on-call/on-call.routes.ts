import { type Api, endpoint } from '../platform/http/endpoint.ts';
import * as api from './on-call.api.ts';
import { onCallProblems } from './on-call.problems.ts';
import { listPeople, listShifts, readOnCall, readShift } from './on-call.service.ts';
import { addShift, putOverride, removeShift, takeOver } from './shifts.service.ts';
import { addTimeOff, listTimeOff, readTimeOff, removeTimeOff } from './time-off.service.ts';

const staff = ['coordinator', 'base_manager'] as const;
const readers = [...staff, 'admin'] as const;
const range = [onCallProblems['shift-ends-before-start'], onCallProblems['range-too-long']];
const faults = [onCallProblems['plan-leaves-gap'], onCallProblems['one-person-two-slots']];
const putting = [
  onCallProblems['shift-ends-before-start'],
  onCallProblems['shift-is-over'],
  onCallProblems['no-such-coordinator'],
  ...faults,
];

export function onCallRoutes(to: Api): void {
  endpoint(to, {
    method: 'GET',
    url: '/on-call/now',
    summary: 'Who is on call now and next, and what is wrong in the next 14 days',
    roles: readers,
    response: { 200: api.onCallNow },
    handle: (tx) => readOnCall(tx),
  });

  endpoint(to, {
    method: 'GET',
    url: '/on-call/people',
    summary: 'Who can be on call',
    roles: readers,
    response: { 200: api.onCallPeople },
    handle: (tx) => listPeople(tx),
  });

  endpoint(to, {
    method: 'POST',
    url: '/on-call/take-over',
    summary: 'Take a slot over, from now to the end of the present shift',
    roles: staff,
    body: api.takeOverInput,
    response: { 201: api.shiftView },
    idempotent: { again: readShift },
    problems: faults,
    handle: (tx, { body }) => takeOver(tx, body),
  });

  endpoint(to, {
    method: 'GET',
    url: '/shifts',
    summary: 'The plan of a range (default: the next 31 days, at most 400)',
    roles: readers,
    query: api.shiftRange,
    response: { 200: api.shiftList },
    problems: range,
    handle: (tx, { query }) => listShifts(tx, query),
  });

  endpoint(to, {
    method: 'POST',
    url: '/shifts',
    summary: 'Put somebody on call where nobody is',
    roles: staff,
    body: api.shiftInput,
    response: { 201: api.shiftView },
    idempotent: { again: readShift },
    problems: [onCallProblems['shift-overlaps'], ...putting],
    handle: (tx, { body }) => addShift(tx, body),
  });

  endpoint(to, {
    method: 'POST',
    url: '/shifts/:id/remove',
    summary: 'Remove a shift that has not begun; rotations fill the place of one put by hand',
    roles: staff,
    params: api.idParams,
    body: api.removeInput,
    response: { 200: api.shiftView },
    problems: [onCallProblems['no-such-shift'], onCallProblems['shift-has-begun'], ...faults],
    handle: (tx, { params, body }) => removeShift(tx, params.id, body),
  });

  endpoint(to, {
    method: 'POST',
    url: '/overrides',
    summary: 'Put somebody on call in the place of whoever is there',
    roles: staff,
    body: api.overrideInput,
    response: { 201: api.shiftView },
    idempotent: { again: readShift },
    problems: putting,
    handle: (tx, { body }) => putOverride(tx, body),
  });

  endpoint(to, {
    method: 'GET',
    url: '/time-off',
    summary: 'Who cannot be on call when (default: the next 92 days, at most 400)',
    roles: staff,
    query: api.shiftRange,
    response: { 200: api.timeOffList },
    problems: range,
    handle: (tx, { query }) => listTimeOff(tx, query),
  });

  endpoint(to, {
    method: 'POST',
    url: '/time-off',
    summary: 'Take time off; the answer lists the shifts for which somebody must be found',
    roles: staff,
    body: api.timeOffInput,
    response: { 201: api.timeOffAnswer },
    idempotent: { again: readTimeOff },
    problems: [
      onCallProblems['time-off-not-yours'],
      onCallProblems['no-such-coordinator'],
      ...range,
    ],
    handle: (tx, { body }) => addTimeOff(tx, body),
  });

  endpoint(to, {
    method: 'DELETE',
    url: '/time-off/:id',
    summary: 'Be there after all',
    roles: staff,
    params: api.idParams,
    response: { 200: api.timeOffAnswer },
    problems: [onCallProblems['no-such-time-off'], onCallProblems['time-off-not-yours']],
    handle: (tx, { params }) => removeTimeOff(tx, params.id),
  });
}
