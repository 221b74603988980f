import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { UserActor } from '../platform/actor.ts';
import type { InTx } from '../platform/db/tx.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { Refused } from '../platform/problem.ts';
import * as api from './identity.api.ts';
import { identityProblems } from './identity.problems.ts';
import { actorOfToken, readMe, signIn, signOut } from './sign-in.service.ts';
import * as users from './users.service.ts';

/** `__Host-` binds the cookie to this host and https; plain http (outside production) cannot use it. */
export interface SessionCookie {
  name: string;
  secure: boolean;
}

export function sessionCookie(isProduction: boolean): SessionCookie {
  return isProduction ? { name: '__Host-kyoten', secure: true } : { name: 'kyoten', secure: false };
}

/** Reads who asks from the session cookie. */
export function actorFromCookie(inTx: InTx, cookie: SessionCookie) {
  return async (request: FastifyRequest): Promise<UserActor | null> => {
    const token = request.cookies[cookie.name];
    return token === undefined ? null : actorOfToken(inTx, token);
  };
}

const id = z.strictObject({ id: z.uuid() });
const listQuery = z.strictObject({ cursor: z.uuid().optional() });

/** `secret` keys the hashes by which failed sign-ins are counted. */
export function identityRoutes(api_: Api, cookie: SessionCookie, secret: string): void {
  const setCookie = (reply: FastifyReply, token: string, expires: Date) =>
    reply.setCookie(cookie.name, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: cookie.secure,
      expires,
    });

  endpoint(api_, {
    method: 'POST',
    url: '/session',
    summary: 'Sign in with e-mail and password',
    roles: 'public',
    body: api.signInBody,
    response: { 200: api.nothing },
    problems: [identityProblems['wrong-credentials'], identityProblems['too-many-sign-ins']],
    ownSteps: true,
    handle: async (step, { body, request, reply }) => {
      const { token, expiresAt } = await signIn(step, { ...body, address: request.ip, secret });
      setCookie(reply, token, expiresAt);
      return { ok: true as const };
    },
  });

  endpoint(api_, {
    method: 'GET',
    url: '/session',
    summary: 'Who is signed in',
    roles: 'signed-in',
    response: { 200: api.me },
    handle: (tx) => readMe(tx),
  });

  endpoint(api_, {
    method: 'DELETE',
    url: '/session',
    summary: 'Sign out',
    roles: 'signed-in',
    response: { 200: api.nothing },
    handle: async (tx, { request, reply }) => {
      const token = request.cookies[cookie.name];
      if (token === undefined || tx.actor.kind !== 'user')
        throw new Refused(identityProblems['wrong-credentials']());
      await signOut(tx, token, tx.actor);
      reply.clearCookie(cookie.name, { path: '/' });
      return { ok: true as const };
    },
  });

  endpoint(api_, {
    method: 'POST',
    url: '/users',
    summary: 'Create an account',
    roles: ['admin'],
    body: api.userBody,
    response: { 201: api.userView },
    idempotent: { again: users.readUser },
    problems: [identityProblems['email-taken'], identityProblems['no-such-organisation']],
    handle: (tx, { body }) => users.createUser(tx, body),
  });

  endpoint(api_, {
    method: 'GET',
    url: '/users',
    summary: 'Accounts',
    roles: ['admin'],
    query: listQuery,
    response: { 200: api.userList },
    handle: (tx, { query }) => users.listUsers(tx, query.cursor ?? null),
  });

  for (const [action, isDisabled] of [
    ['disable', true],
    ['enable', false],
  ] as const) {
    endpoint(api_, {
      method: 'POST',
      url: `/users/:id/${action}`,
      summary: isDisabled ? 'Disable an account and end its sessions' : 'Enable an account again',
      roles: ['admin'],
      params: id,
      response: { 200: api.userView },
      requiresIfMatch: true,
      problems: [
        identityProblems['no-such-user'],
        identityProblems['version-conflict'],
        identityProblems['not-yourself'],
      ],
      handle: (tx, { params, ifMatch }) =>
        users.setUserDisabled(tx, params.id, isDisabled, ifMatch),
    });
  }

  endpoint(api_, {
    method: 'POST',
    url: '/organisations',
    summary: 'Create an organisation',
    roles: ['admin'],
    body: api.organisationBody,
    response: { 201: api.organisationView },
    idempotent: 'as-answered',
    handle: (tx, { body }) => users.createOrganisation(tx, body),
  });

  endpoint(api_, {
    method: 'GET',
    url: '/organisations',
    summary: 'Organisations around the base',
    roles: ['admin', 'base_manager', 'coordinator', 'ward_staff'],
    query: listQuery,
    response: { 200: api.organisationList },
    handle: (tx, { query }) => users.listOrganisations(tx, query.cursor ?? null),
  });
}
