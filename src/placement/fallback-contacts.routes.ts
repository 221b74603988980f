import { z } from 'zod';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { contactBody, contactChange, contactList, contactView } from './fallback.api.ts';
import { fallbackProblems as problems } from './fallback.problems.ts';
import {
  addContact,
  changeContact,
  listContacts,
  readContact,
  removeContact,
  verifyContact,
} from './fallback-contacts.service.ts';
import { idParams } from './placement.api.ts';

const roles = ['coordinator', 'base_manager'] as const;

export function fallbackContactRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/fallback-contacts',
    summary: 'Whom to call when all rooms are full',
    roles,
    response: { 200: contactList },
    handle: (tx) => listContacts(tx),
  });
  endpoint(api, {
    method: 'POST',
    url: '/fallback-contacts',
    summary: 'One more, at the end of its step',
    roles,
    body: contactBody,
    response: { 201: contactView },
    idempotent: { again: readContact },
    problems: [problems['too-many-contacts']],
    handle: (tx, { body }) => addContact(tx, body),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/fallback-contacts/:id',
    summary: 'Change it, or its place in the order',
    roles,
    params: idParams,
    body: contactChange,
    response: { 200: contactView },
    requiresIfMatch: true,
    problems: [
      problems['no-such-contact'],
      problems['contact-changed'],
      problems['too-many-contacts'],
    ],
    handle: (tx, { params, body, ifMatch }) => changeContact(tx, params.id, body, ifMatch),
  });
  endpoint(api, {
    method: 'DELETE',
    url: '/fallback-contacts/:id',
    summary: 'It is called no more; what was recorded of calls to it stays',
    roles,
    params: idParams,
    response: { 200: z.object({ id: z.string() }) },
    requiresIfMatch: true,
    problems: [problems['no-such-contact'], problems['contact-changed']],
    handle: (tx, { params, ifMatch }) => removeContact(tx, params.id, ifMatch),
  });
  endpoint(api, {
    method: 'POST',
    url: '/fallback-contacts/:id/verified',
    summary: 'Somebody has called the number today: it is right',
    roles,
    params: idParams,
    response: { 200: contactView },
    problems: [problems['no-such-contact']],
    handle: (tx, { params }) => verifyContact(tx, params.id),
  });
}
