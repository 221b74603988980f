import { identityProblems } from '../identity/identity.problems.ts';
import type { Role } from '../platform/actor.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { createCase, listCases, lookupCaller, updateCase } from './case-register.service.ts';
import * as wire from './priority-cases.api.ts';
import { caseProblems } from './priority-cases.problems.ts';
import * as cases from './priority-cases.service.ts';

/** Those who know the person keep the file; the ward records what the council decided. */
const keepers: readonly Role[] = ['ward_staff', 'consultation_staff'];
const ward: readonly Role[] = ['ward_staff'];
const readers: readonly Role[] = [...keepers, 'coordinator', 'base_manager'];

const { 'no-such-case': noSuchCase, 'case-closed': closed } = caseProblems;
const {
  'case-step-out-of-order': outOfOrder,
  'consent-missing': noConsent,
  'decision-missing': noDecision,
} = caseProblems;

export function caseRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/cases',
    summary: 'Register a person as a draft',
    roles: keepers,
    body: wire.createCaseBody,
    response: { 201: wire.caseStanding },
    idempotent: 'as-answered',
    problems: [
      caseProblems['ward-not-yours'],
      identityProblems['ward-not-of-base'],
      caseProblems['office-not-yours'],
      caseProblems['no-such-office'],
      caseProblems['birth-date-in-future'],
      caseProblems['registration-no-taken'],
    ],
    handle: (tx, { body }) => createCase(tx, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases',
    summary: 'List the cases that you may see, newest first',
    roles: readers,
    query: wire.listCasesQuery,
    response: { 200: wire.casePage },
    handle: (tx, { query }) => listCases(tx, query),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/search',
    summary: 'Find cases by name, reading, registration number or telephone number',
    roles: readers,
    body: wire.searchCasesBody,
    response: { 200: wire.casePage },
    handle: (tx, { body }) => listCases(tx, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/lookup',
    summary: 'Whose number is it that calls',
    roles: readers,
    body: wire.lookupBody,
    response: { 200: wire.lookupAnswer },
    handle: (tx, { body }) => lookupCaller(tx, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id',
    summary: 'Read a case; the read is logged with its purpose',
    roles: readers,
    params: wire.caseParams,
    query: wire.readCaseQuery,
    response: { 200: wire.caseView },
    problems: [noSuchCase],
    handle: (tx, { params, query }) => cases.viewCase(tx, params.id, query.purpose),
  });
  endpoint(api, {
    method: 'PATCH',
    url: '/cases/:id',
    summary: 'Change fields of a case; groups of the profile are replaced whole',
    roles: keepers,
    params: wire.caseParams,
    body: wire.updateCaseBody,
    response: { 200: wire.caseStanding },
    requiresIfMatch: true,
    problems: [
      noSuchCase,
      closed,
      caseProblems['version-conflict'],
      caseProblems['ward-not-yours'],
      identityProblems['ward-not-of-base'],
      caseProblems['office-not-yours'],
      caseProblems['no-such-office'],
      caseProblems['birth-date-in-future'],
      caseProblems['registration-no-taken'],
    ],
    handle: (tx, { params, body, ifMatch }) => updateCase(tx, params.id, ifMatch, body),
  });
  stepRoutes(api);
}

function stepRoutes(api: Api): void {
  const plain = [
    ['request-consent', 'Say that a consent has been asked for', keepers, cases.requestConsent],
    ['submit', 'Put the case before the council', keepers, cases.submitForReview],
    ['suspend', 'Suspend a registered case', ward, cases.suspendCase],
    ['resume', 'Take a suspended case up again', ward, cases.resumeCase],
  ] as const;
  for (const [url, summary, roles, act] of plain) {
    endpoint(api, {
      method: 'POST',
      url: `/cases/:id/${url}`,
      summary,
      roles,
      params: wire.caseParams,
      response: { 200: wire.caseStanding },
      problems: [noSuchCase, closed, outOfOrder, noConsent, noDecision],
      handle: (tx, { params }) => act(tx, params.id),
    });
  }
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/consents',
    summary: 'Record a consent that was given',
    roles: keepers,
    params: wire.caseParams,
    body: wire.consentBody,
    response: { 201: wire.consentAnswer },
    idempotent: 'as-answered',
    problems: [noSuchCase, closed, caseProblems['consent-not-valid']],
    handle: (tx, { params, body }) => cases.recordConsent(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/consents/:consentId/withdraw',
    summary: 'Record that the consent was withdrawn: disclosure stops at once',
    roles: readers,
    params: wire.consentParams,
    response: { 200: wire.caseStanding },
    problems: [
      noSuchCase,
      caseProblems['no-such-consent'],
      caseProblems['consent-already-withdrawn'],
    ],
    handle: (tx, { params }) => cases.withdrawConsent(tx, params.id, params.consentId),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/decisions',
    summary: "Record the council's decision: registration, or yearly renewal",
    roles: ward,
    params: wire.caseParams,
    body: wire.decisionBody,
    response: { 201: wire.caseStanding },
    idempotent: 'as-answered',
    problems: [
      noSuchCase,
      closed,
      outOfOrder,
      noConsent,
      caseProblems['decision-in-future'],
      caseProblems['review-date-passed'],
    ],
    handle: (tx, { params, body }) => cases.recordDecision(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/close',
    summary: 'Take the person off the register',
    roles: ward,
    params: wire.caseParams,
    body: wire.closeBody,
    response: { 200: wire.caseStanding },
    problems: [noSuchCase, closed],
    handle: (tx, { params, body }) => cases.closeCase(tx, params.id, body),
  });
}
