import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { stepRoles } from './case-rights.ts';
import { recordConsent, withdrawConsent } from './consents.service.ts';
import * as wire from './priority-cases.api.ts';
import { caseProblems } from './priority-cases.problems.ts';

const { 'no-such-case': noSuchCase, 'case-closed': closed } = caseProblems;

export function consentRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/consents',
    summary: 'Record a consent that was given',
    roles: stepRoles['record-consent'],
    params: wire.caseParams,
    body: wire.consentBody,
    response: { 201: wire.consentAnswer },
    idempotent: 'as-answered',
    problems: [noSuchCase, closed, caseProblems['consent-not-valid']],
    handle: (tx, { params, body }) => recordConsent(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/consents/:consentId/withdraw',
    summary: 'Record that the consent was withdrawn: disclosure stops at once',
    roles: stepRoles['withdraw-consent'],
    params: wire.consentParams,
    response: { 200: wire.caseStanding },
    problems: [
      noSuchCase,
      caseProblems['no-such-consent'],
      caseProblems['consent-already-withdrawn'],
    ],
    handle: (tx, { params }) => withdrawConsent(tx, params.id, params.consentId),
  });
}
