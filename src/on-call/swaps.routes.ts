import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { idParams } from './on-call.api.ts';
import { onCallProblems } from './on-call.problems.ts';
import * as api from './swaps.api.ts';
import * as swaps from './swaps.service.ts';

const staff = ['coordinator', 'base_manager'] as const;
const settling = [
  onCallProblems['no-such-swap'],
  onCallProblems['swap-not-yours'],
  onCallProblems['swap-is-settled'],
];

export function swapRoutes(to: Api): void {
  endpoint(to, {
    method: 'GET',
    url: '/swaps',
    summary: 'Who has asked whom to change shifts: open ones, and the last that were settled',
    roles: staff,
    response: { 200: api.swapList },
    handle: (tx) => swaps.listSwaps(tx),
  });

  endpoint(to, {
    method: 'POST',
    url: '/swaps',
    summary: 'Ask somebody to take one’s shift; nothing changes until that person has accepted',
    roles: staff,
    body: api.swapInput,
    response: { 201: api.swapView },
    idempotent: { again: swaps.readSwap },
    problems: [
      onCallProblems['no-such-shift'],
      onCallProblems['not-your-shift'],
      onCallProblems['swap-with-yourself'],
      onCallProblems['swap-of-no-time'],
      onCallProblems['no-such-coordinator'],
    ],
    handle: (tx, { body }) => swaps.askSwap(tx, body),
  });

  endpoint(to, {
    method: 'POST',
    url: '/swaps/:id/accept',
    summary: 'Accept a swap: the shifts change hands at once',
    roles: staff,
    params: idParams,
    body: api.acceptInput,
    response: { 200: api.swapView },
    problems: [
      ...settling,
      onCallProblems['swap-outdated'],
      onCallProblems['no-such-coordinator'],
      onCallProblems['plan-leaves-gap'],
      onCallProblems['one-person-two-slots'],
    ],
    handle: (tx, { params, body }) => swaps.acceptSwap(tx, params.id, body),
  });

  endpoint(to, {
    method: 'POST',
    url: '/swaps/:id/decline',
    summary: 'Decline a swap',
    roles: staff,
    params: idParams,
    response: { 200: api.swapView },
    problems: settling,
    handle: (tx, { params }) => swaps.declineSwap(tx, params.id),
  });

  endpoint(to, {
    method: 'POST',
    url: '/swaps/:id/withdraw',
    summary: 'Take back what one has asked',
    roles: staff,
    params: idParams,
    response: { 200: api.swapView },
    problems: settling,
    handle: (tx, { params }) => swaps.withdrawSwap(tx, params.id),
  });
}
