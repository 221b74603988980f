import { identityProblems } from '../identity/identity.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { countCases, createCase, listCases, updateCase } from './case-register.service.ts';
import { caseKeepers as keepers, caseReaders as readers, stepRoles } from './case-rights.ts';
import * as steps from './case-steps.service.ts';
import { closeCase } from './closing.service.ts';
import * as search from './finding/case-search.api.ts';
import { lookupCaller, searchCases } from './finding/case-search.service.ts';
import { keeperProblems } from './keepers.problems.ts';
import * as wire from './priority-cases.api.ts';
import { caseProblems } from './priority-cases.problems.ts';
import { viewCase } from './priority-cases.service.ts';
import { registerRulesProblems } from './rules/register-rules.problems.ts';
import { readHistory } from './versions/case-history.service.ts';

const { 'no-such-case': noSuchCase, 'case-closed': closed } = caseProblems;
const {
  'case-step-out-of-order': outOfOrder,
  'consent-missing': noConsent,
  'decision-missing': noDecision,
  'fields-missing': fieldsMissing,
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
      keeperProblems['keeper-cannot-hold'],
      caseProblems['birth-date-in-future'],
      registerRulesProblems['no-such-criterion'],
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
    summary:
      'Find cases by name, reading, birth date, registration number or telephone number, the likeliest first',
    roles: readers,
    body: search.searchCasesBody,
    response: { 200: search.caseSearch },
    handle: (tx, { body }) => searchCases(tx, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/lookup',
    summary: 'Whose number is it that calls',
    roles: readers,
    body: search.lookupBody,
    response: { 200: search.lookupAnswer },
    handle: (tx, { body }) => lookupCaller(tx, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/counts',
    summary: 'How many cases you may see, and how many lack what',
    roles: readers,
    response: { 200: wire.caseCounts },
    handle: (tx) => countCases(tx),
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
    handle: (tx, { params, query }) => viewCase(tx, params.id, query.purpose),
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/history',
    summary: 'Who did what on a case, newest first; which fields, not what stands in them',
    roles: readers,
    params: wire.caseParams,
    query: wire.historyQuery,
    response: { 200: wire.caseHistory },
    problems: [noSuchCase],
    handle: (tx, { params, query }) => readHistory(tx, params.id, query),
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
      keeperProblems['keeper-cannot-hold'],
      caseProblems['birth-date-in-future'],
      registerRulesProblems['no-such-criterion'],
      caseProblems['registration-no-taken'],
    ],
    handle: (tx, { params, body, ifMatch }) => updateCase(tx, params.id, ifMatch, body),
  });
  stepRoutes(api);
}

function stepRoutes(api: Api): void {
  const plain = [
    [
      'request-consent',
      'request-consent',
      'Say that a consent has been asked for',
      steps.requestConsent,
    ],
    ['submit', 'submit-for-review', 'Put the case before the council', steps.submitForReview],
    ['suspend', 'suspend', 'Suspend a registered case', steps.suspendCase],
    ['resume', 'resume', 'Take a suspended case up again', steps.resumeCase],
  ] as const;
  for (const [url, step, summary, act] of plain) {
    endpoint(api, {
      method: 'POST',
      url: `/cases/:id/${url}`,
      summary,
      roles: stepRoles[step],
      params: wire.caseParams,
      response: { 200: wire.caseStanding },
      problems: [noSuchCase, closed, outOfOrder, noConsent, noDecision, fieldsMissing],
      handle: (tx, { params }) => act(tx, params.id),
    });
  }
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/decisions',
    summary: "Record the council's decision: registration, or yearly renewal",
    roles: stepRoles['record-decision'],
    params: wire.caseParams,
    body: wire.decisionBody,
    response: { 201: wire.caseStanding },
    idempotent: 'as-answered',
    problems: [
      noSuchCase,
      closed,
      outOfOrder,
      noConsent,
      fieldsMissing,
      caseProblems['decision-in-future'],
      caseProblems['review-date-passed'],
    ],
    handle: (tx, { params, body }) => steps.recordDecision(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/close',
    summary: 'Take the person off the register',
    roles: stepRoles.close,
    params: wire.caseParams,
    body: wire.closeBody,
    response: { 200: wire.caseStanding },
    problems: [noSuchCase, closed],
    handle: (tx, { params, body }) => closeCase(tx, params.id, body),
  });
}
