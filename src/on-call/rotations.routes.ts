import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { idParams } from './on-call.api.ts';
import { onCallProblems } from './on-call.problems.ts';
import * as api from './rotations.api.ts';
import * as rotations from './rotations.service.ts';

const staff = ['coordinator', 'base_manager'] as const;
const laying = [
  onCallProblems['shift-ends-before-start'],
  onCallProblems['no-such-coordinator'],
  onCallProblems['plan-leaves-gap'],
  onCallProblems['one-person-two-slots'],
];
const changing = [onCallProblems['no-such-rotation'], onCallProblems['rotation-is-over']];

export function rotationRoutes(to: Api): void {
  endpoint(to, {
    method: 'GET',
    url: '/rotations',
    summary: 'The rotations that fill the plan',
    roles: [...staff, 'admin'],
    response: { 200: api.rotationList },
    handle: (tx) => rotations.listRotations(tx),
  });

  endpoint(to, {
    method: 'POST',
    url: '/rotations',
    summary: 'Let people take turns in a slot; laid out 92 days ahead, a day further every night',
    roles: staff,
    body: api.rotationInput,
    response: { 201: api.rotationView },
    idempotent: { again: rotations.readRotation },
    problems: laying,
    handle: (tx, { body }) => rotations.createRotation(tx, body),
  });

  endpoint(to, {
    method: 'PUT',
    url: '/rotations/:id',
    summary: 'Change a rotation; its shifts from now on follow',
    roles: staff,
    params: idParams,
    body: api.rotationInput,
    response: { 200: api.rotationView },
    requiresIfMatch: true,
    problems: [...changing, onCallProblems['version-conflict'], ...laying],
    handle: (tx, { params, body, ifMatch }) =>
      rotations.changeRotation(tx, params.id, body, ifMatch),
  });

  endpoint(to, {
    method: 'POST',
    url: '/rotations/:id/end',
    summary: 'End a rotation, now or at a given time',
    roles: staff,
    params: idParams,
    body: api.endRotationInput,
    response: { 200: api.rotationView },
    problems: [
      ...changing,
      onCallProblems['plan-leaves-gap'],
      onCallProblems['one-person-two-slots'],
    ],
    handle: (tx, { params, body }) => rotations.endRotation(tx, params.id, body),
  });

  endpoint(to, {
    method: 'POST',
    url: '/rotations/preview',
    summary: 'A slot as a rule would fill it, and what would be newly wrong; nothing is written',
    roles: staff,
    body: api.previewInput,
    response: { 200: api.planPreview },
    problems: [
      onCallProblems['range-too-long'],
      onCallProblems['shift-ends-before-start'],
      onCallProblems['no-such-coordinator'],
      onCallProblems['no-such-rotation'],
    ],
    handle: (tx, { body }) => rotations.previewRotation(tx, body),
  });
}
