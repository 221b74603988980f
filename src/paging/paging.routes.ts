import { z } from 'zod';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import {
  addContactMethod,
  listMyContactMethods,
  listMyPages,
  markSeen,
  readContactMethod,
  removeContactMethod,
} from './my-pages.service.ts';
import {
  contactMethodInput,
  contactMethodList,
  contactMethodView,
  pageList,
  pageView,
} from './paging.api.ts';
import { pagingProblems } from './paging.problems.ts';

const params = z.strictObject({ id: z.uuid() });

export function pagingRoutes(api: Api, deps: { isProduction: boolean }): void {
  endpoint(api, {
    method: 'GET',
    url: '/pages',
    summary: 'My open pages, newest first',
    roles: 'signed-in',
    response: { 200: pageList },
    handle: (tx) => listMyPages(tx),
  });

  endpoint(api, {
    method: 'POST',
    url: '/pages/:id/seen',
    summary: 'I have this page on the screen',
    roles: 'signed-in',
    params,
    response: { 200: pageView },
    problems: [pagingProblems['no-such-page']],
    handle: (tx, { params: { id } }) => markSeen(tx, id),
  });

  endpoint(api, {
    method: 'GET',
    url: '/contact-methods',
    summary: 'Where I can be reached, in my order',
    roles: 'signed-in',
    response: { 200: contactMethodList },
    handle: (tx) => listMyContactMethods(tx),
  });

  endpoint(api, {
    method: 'POST',
    url: '/contact-methods',
    summary: 'Add an address where I can be reached',
    roles: 'signed-in',
    body: contactMethodInput,
    response: { 201: contactMethodView },
    idempotent: { again: readContactMethod },
    problems: [
      pagingProblems['contact-method-exists'],
      pagingProblems['too-many-contact-methods'],
      pagingProblems['webhook-address-not-allowed'],
    ],
    handle: (tx, { body }) => addContactMethod(tx, body, deps.isProduction),
  });

  endpoint(api, {
    method: 'DELETE',
    url: '/contact-methods/:id',
    summary: 'Remove one of my addresses',
    roles: 'signed-in',
    params,
    response: { 200: contactMethodView },
    problems: [pagingProblems['no-such-contact-method']],
    handle: (tx, { params: { id } }) => removeContactMethod(tx, id),
  });
}
