import { z } from 'zod';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { sendNewCode, verifyContactMethod } from './contact-code.service.ts';
import {
  addContactMethod,
  changeContactMethod,
  listMyContactMethods,
  orderContactMethods,
  readContactMethod,
  removeContactMethod,
  sendTestPage,
} from './contact-methods.service.ts';
import {
  codeBody,
  contactMethodChanges,
  contactMethodInput,
  contactMethodList,
  contactMethodOrder,
  contactMethodView,
  pushKey,
  testPage,
} from './paging.api.ts';
import { pagingProblems } from './paging.problems.ts';
import { vapidKeys } from './push-keys.service.ts';

const params = z.strictObject({ id: z.uuid() });

export function contactMethodRoutes(api: Api, deps: { isProduction: boolean }): void {
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
    summary: 'Add an address where I can be reached; a code is sent there',
    roles: 'signed-in',
    body: contactMethodInput,
    response: { 201: contactMethodView },
    idempotent: { again: readContactMethod },
    problems: [
      pagingProblems['contact-method-exists'],
      pagingProblems['too-many-contact-methods'],
      pagingProblems['webhook-address-not-allowed'],
    ],
    handle: (tx, { body }) => addContactMethod(tx, body, deps),
  });

  endpoint(api, {
    method: 'POST',
    url: '/contact-methods/:id/code',
    summary: 'Send a new code to one of my addresses',
    roles: 'signed-in',
    params,
    response: { 200: contactMethodView },
    problems: [pagingProblems['no-such-contact-method'], pagingProblems['code-sent-just-now']],
    handle: (tx, { params: { id } }) => sendNewCode(tx, id),
  });

  endpoint(api, {
    method: 'POST',
    url: '/contact-methods/:id/verify',
    summary: 'Prove one of my addresses by the code that came there',
    roles: 'signed-in',
    params,
    body: codeBody,
    response: { 200: contactMethodView },
    problems: [
      pagingProblems['no-such-contact-method'],
      pagingProblems['code-wrong'],
      pagingProblems['code-expired'],
      pagingProblems['code-spent'],
    ],
    handle: (tx, { params: { id }, body }) => verifyContactMethod(tx, id, body.code),
  });

  endpoint(api, {
    method: 'PATCH',
    url: '/contact-methods/:id',
    summary: 'Change when one of my addresses is used, and what I call it',
    roles: 'signed-in',
    params,
    body: contactMethodChanges,
    response: { 200: contactMethodView },
    problems: [pagingProblems['no-such-contact-method']],
    handle: (tx, { params: { id }, body }) => changeContactMethod(tx, id, body),
  });

  endpoint(api, {
    method: 'PUT',
    url: '/contact-methods/order',
    summary: 'Put my addresses into this order',
    roles: 'signed-in',
    body: contactMethodOrder,
    response: { 200: contactMethodList },
    problems: [pagingProblems['contact-methods-changed']],
    handle: (tx, { body }) => orderContactMethods(tx, body.ids),
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

  endpoint(api, {
    method: 'POST',
    url: '/contact-methods/test',
    summary: 'Page me, by all my ways, as it would be at night',
    roles: 'signed-in',
    response: { 201: testPage },
    idempotent: 'as-answered',
    handle: (tx) => sendTestPage(tx),
  });

  endpoint(api, {
    method: 'GET',
    url: '/push/key',
    summary: 'What a browser subscribes to for web push',
    roles: 'signed-in',
    response: { 200: pushKey },
    handle: async (tx) => ({ publicKey: (await vapidKeys(tx)).publicKey }),
  });
}
