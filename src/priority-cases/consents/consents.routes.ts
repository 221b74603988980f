import { z } from 'zod';
import { type Api, endpoint } from '../../platform/http/endpoint.ts';
import { answerPage } from '../../platform/http/file-answer.ts';
import { caseReaders, stepRoles } from '../case-rights.ts';
import { caseParams, caseStanding } from '../priority-cases.api.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import { printConsentSheet } from './consent-sheet.service.ts';
import * as wire from './consents.api.ts';
import { receivePaper, recordConsent, withdrawConsent } from './consents.service.ts';

const { 'no-such-case': noSuchCase, 'case-closed': closed } = caseProblems;

export function consentRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/consents',
    summary: 'Record a consent that was given',
    roles: stepRoles['record-consent'],
    params: caseParams,
    body: wire.consentBody,
    response: { 201: caseStanding.extend({ consentId: z.uuid() }) },
    idempotent: 'as-answered',
    problems: [
      noSuchCase,
      closed,
      caseProblems['consent-not-valid'],
      caseProblems['no-such-consent-text'],
    ],
    handle: (tx, { params, body }) => recordConsent(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/consents/:consentId/paper',
    summary: 'Record that the paper of an oral consent has come',
    roles: stepRoles['consent-paper'],
    params: wire.consentParams,
    body: wire.paperBody,
    response: { 200: caseStanding },
    problems: [
      noSuchCase,
      closed,
      caseProblems['consent-missing'],
      caseProblems['no-such-consent'],
      caseProblems['consent-already-withdrawn'],
      caseProblems['consent-needs-no-paper'],
      caseProblems['consent-paper-already-there'],
      caseProblems['consent-paper-day-wrong'],
    ],
    handle: (tx, { params, body }) => receivePaper(tx, params.id, params.consentId, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/consents/:consentId/withdraw',
    summary: 'Record that the consent was withdrawn: disclosure stops at once',
    roles: stepRoles['withdraw-consent'],
    params: wire.consentParams,
    body: wire.withdrawalBody,
    response: { 200: caseStanding },
    problems: [
      noSuchCase,
      caseProblems['no-such-consent'],
      caseProblems['consent-already-withdrawn'],
    ],
    handle: (tx, { params, body }) => withdrawConsent(tx, params.id, params.consentId, body ?? {}),
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/consent-sheet.html',
    summary: '同意書: blank for signing, or of a consent that was given; the print is logged',
    roles: caseReaders,
    params: caseParams,
    query: wire.consentSheetQuery,
    response: { 200: z.string() },
    problems: [
      noSuchCase,
      closed,
      caseProblems['no-such-consent'],
      caseProblems['no-such-consent-text'],
      caseProblems['no-consent-text-yet'],
    ],
    handle: (tx, { params, query, reply }) => {
      answerPage(reply);
      return printConsentSheet(tx, params.id, query);
    },
  });
}
