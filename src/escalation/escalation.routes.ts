import { z } from 'zod';
import { personOf } from '../platform/actor.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { escalationView, handOverBody, takenView } from './escalation.api.ts';
import { escalationProblems } from './escalation.problems.ts';
import { declineEscalation, readEscalation, takeEscalation } from './escalation.service.ts';
import { askHandOver, withdrawHandOver } from './hand-over.service.ts';

const params = z.strictObject({ id: z.uuid() });
const handOverProblems = [
  escalationProblems['no-such-escalation'],
  escalationProblems['already-settled'],
  escalationProblems['not-the-owner'],
];

export function escalationRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/take',
    summary: 'Take an emergency: the first to do so owns it',
    roles: ['coordinator', 'base_manager'],
    params,
    response: { 200: takenView },
    problems: [
      escalationProblems['no-such-escalation'],
      escalationProblems['already-taken'],
      escalationProblems['already-settled'],
      escalationProblems['not-on-call'],
    ],
    handle: (tx, { params: { id } }) =>
      takeEscalation(tx, { kind: 'emergency', id }, personOf(tx.actor)),
  });

  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/cannot',
    summary: 'Say that one cannot come: the next person is paged at once. The owner gives it back',
    roles: ['coordinator', 'base_manager'],
    params,
    response: { 200: escalationView },
    problems: [
      escalationProblems['no-such-escalation'],
      escalationProblems['already-taken'],
      escalationProblems['already-settled'],
      escalationProblems['not-on-call'],
    ],
    handle: async (tx, { params: { id } }) => {
      await declineEscalation(tx, { kind: 'emergency', id }, personOf(tx.actor));
      return readEscalation(tx, { kind: 'emergency', id });
    },
  });

  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/hand-over',
    summary: 'Ask another coordinator or a manager to take it over; until then its owner keeps it',
    roles: ['coordinator', 'base_manager'],
    params,
    body: handOverBody,
    response: { 200: escalationView },
    problems: [...handOverProblems, escalationProblems['cannot-hand-over-to']],
    handle: (tx, { params: { id }, body }) =>
      askHandOver(tx, { kind: 'emergency', id }, body.toUserId),
  });

  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/hand-over/withdraw',
    summary: 'Take the request to take it over back',
    roles: ['coordinator', 'base_manager'],
    params,
    response: { 200: escalationView },
    problems: handOverProblems,
    handle: (tx, { params: { id } }) => withdrawHandOver(tx, { kind: 'emergency', id }),
  });

  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/escalation',
    summary: 'Who was paged, and who has taken it',
    roles: ['coordinator', 'base_manager'],
    params,
    response: { 200: escalationView },
    problems: [escalationProblems['no-such-escalation']],
    handle: (tx, { params: { id } }) => readEscalation(tx, { kind: 'emergency', id }),
  });
}
