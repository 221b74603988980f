import { type Api, endpoint } from '../platform/http/endpoint.ts';
import {
  closureBody,
  closureChange,
  closureListQuery,
  closurePage,
  closureView,
} from './closures.api.ts';
import { closureProblems as problems } from './closures.problems.ts';
import * as closures from './closures.service.ts';
import { idParams } from './facilities.api.ts';
import { facilityProblems } from './facilities.problems.ts';

const roles = ['coordinator', 'base_manager', 'facility_staff'] as const;
const response = { 200: closureView };
const editing = [
  problems['no-such-closure'],
  problems['closure-cancelled'],
  problems['closure-changed'],
] as const;

export function closureRoutes(api: Api, referencesOf: closures.ReferencesOf): void {
  endpoint(api, {
    method: 'GET',
    url: '/closures',
    summary: 'When rooms or whole facilities are closed; facility staff see their own',
    roles,
    query: closureListQuery,
    response: { 200: closurePage },
    handle: (tx, { query }) => closures.listClosures(tx, query),
  });
  endpoint(api, {
    method: 'POST',
    url: '/closures',
    summary: 'Close a room, or a whole facility, for a time',
    roles,
    body: closureBody,
    response: { 201: closureView },
    idempotent: { again: closures.readClosure },
    problems: [
      facilityProblems['no-such-room'],
      facilityProblems['no-such-facility'],
      facilityProblems['facility-needed'],
      problems['closure-over-use'],
    ],
    handle: (tx, { body }) => closures.closeRoom(tx, body, referencesOf),
  });
  endpoint(api, {
    method: 'GET',
    url: '/closures/:id',
    summary: 'One closure, with the version to edit',
    roles,
    params: idParams,
    response,
    problems: [problems['no-such-closure']],
    handle: (tx, { params }) => closures.readClosure(tx, params.id),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/closures/:id',
    summary: 'Another time or reason for a closure',
    roles,
    params: idParams,
    body: closureChange,
    response,
    requiresIfMatch: true,
    problems: [...editing, problems['closure-over-use']],
    handle: (tx, { params, body, ifMatch }) =>
      closures.changeClosure(tx, params.id, body, ifMatch, referencesOf),
  });
  endpoint(api, {
    method: 'DELETE',
    url: '/closures/:id',
    summary: 'Take a closure back',
    roles,
    params: idParams,
    response,
    requiresIfMatch: true,
    problems: editing,
    handle: (tx, { params, ifMatch }) => closures.cancelClosure(tx, params.id, ifMatch),
  });
}
