import { z } from 'zod';
import { identityProblems } from '../identity/identity.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { answerPage } from '../platform/http/file-answer.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import { showRecordedCall } from './calls.service.ts';
import {
  agencyBody,
  closeBody,
  correctionBody,
  decideBody,
  emergencyPage,
  emergencyParams,
  emergencyView,
  factsBody,
  identifyBody,
  intakeBody,
  listQuery,
  nextStepBody,
  noActionBody,
  noteBody,
  recordedCall,
  recordView,
  timelineView,
  triageBody,
} from './emergencies.api.ts';
import { emergencyProblems as problems } from './emergencies.problems.ts';
import { recordCall, showEmergency } from './emergencies.service.ts';
import { addNote, correct, identify, take, triage, updateFacts } from './judgement.service.ts';
import { lookupAnswer, lookupBody } from './lookup.api.ts';
import { lookUp } from './lookup.service.ts';
import { readRecord, readRecordPage, readTimeline } from './record.service.ts';
import { sheetView } from './sheet.api.ts';
import { showSheet } from './sheet.service.ts';
import { listEmergencies } from './views.service.ts';

/** The base's own people: no facility, ward or consultation office has a way in here. */
const roles = ['coordinator', 'base_manager'] as const;
const found = [problems['no-such-emergency']] as const;
const step = [...found, problems['step-out-of-order']] as const;
const params = emergencyParams;
const response = { 200: emergencyView };

export function emergencyRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/emergencies',
    summary:
      'Record an emergency call; one about a person whose emergency runs joins it, and rings again',
    roles,
    body: intakeBody,
    response: { 201: recordedCall },
    idempotent: { again: (tx, id, { body }) => showRecordedCall(tx, id, body) },
    problems: [
      problems['called-in-the-future'],
      problems['called-too-long-ago'],
      identityProblems['ward-not-of-base'],
      caseProblems['no-such-case'],
    ],
    handle: (tx, { body }) => recordCall(tx, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/emergencies',
    summary: 'The board: running emergencies, or all',
    roles,
    query: listQuery,
    response: { 200: emergencyPage },
    handle: (tx, { query }) => listEmergencies(tx, query),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/lookup',
    summary: 'While a call comes in: who it may be, by a number, a name or a part of either',
    roles,
    body: lookupBody,
    response: { 200: lookupAnswer },
    handle: (tx, { body }) => lookUp(tx, body.text),
  });
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id',
    summary: 'One emergency',
    roles,
    params,
    response,
    problems: found,
    handle: (tx, { params: { id } }) => showEmergency(tx, id),
  });
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/sheet',
    summary: "The person's emergency sheet: what is registered with what was said tonight",
    roles,
    params,
    response: { 200: sheetView },
    problems: found,
    handle: (tx, { params: { id } }) => showSheet(tx, id),
  });
  endpoint(api, {
    method: 'PATCH',
    url: '/emergencies/:id',
    summary: 'Write down what was learned of the caller, the person or the place',
    roles,
    params,
    body: factsBody,
    response,
    requiresIfMatch: true,
    problems: [...found, problems['emergency-changed']],
    handle: (tx, { params: { id }, body, ifMatch }) => updateFacts(tx, id, body, ifMatch),
  });
  judgementRoutes(api);
  recordRoutes(api);
}

function judgementRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/triage',
    summary: 'Judge the urgency',
    roles,
    params,
    body: triageBody,
    response,
    problems: [...step, problems['intake-incomplete'], problems['rescue-not-confirmed']],
    handle: (tx, { params: { id }, body }) => triage(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/identify',
    summary: 'Say who the person is: registered, unregistered, or being checked',
    roles,
    params,
    body: identifyBody,
    response,
    problems: [
      ...step,
      problems['already-running'],
      problems['name-needed'],
      caseProblems['no-such-case'],
    ],
    handle: (tx, { params: { id }, body }) => identify(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/decide',
    summary: 'Decide what the person needs',
    roles,
    params,
    body: decideBody,
    response,
    problems: step,
    handle: (tx, { params: { id }, body }) => take(tx, id, { type: 'decide', ...body }),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/no-action',
    summary: 'End it: nothing is to be done',
    roles,
    params,
    body: noActionBody,
    response,
    problems: step,
    handle: (tx, { params: { id }, body }) => take(tx, id, { type: 'no-action', ...body }),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/transfer-to-agency',
    summary: 'End it: another agency has taken over',
    roles,
    params,
    body: agencyBody,
    response,
    problems: step,
    handle: (tx, { params: { id }, body }) =>
      take(tx, id, { type: 'transferred-to-agency', ...body }),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/next-step',
    summary: 'Say what support is to follow the stay',
    roles,
    params,
    body: nextStepBody,
    response,
    problems: step,
    handle: (tx, { params: { id }, body }) => take(tx, id, { type: 'next-step', ...body }),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/close',
    summary: 'Close it after the review, or after a decision other than admission',
    roles,
    params,
    body: closeBody,
    response,
    problems: step,
    handle: (tx, { params: { id }, body }) => take(tx, id, { type: 'close', ...body }),
  });
}

function recordRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/notes',
    summary: 'Add a line to the record',
    roles,
    params,
    body: noteBody,
    response: { 201: emergencyView },
    idempotent: { again: showEmergency },
    problems: found,
    handle: (tx, { params: { id }, body }) => addNote(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/corrections',
    summary: 'Correct an entry by an addition; the entry stays',
    roles,
    params,
    body: correctionBody,
    response: { 201: emergencyView },
    idempotent: { again: showEmergency },
    problems: [...found, problems['no-such-entry']],
    handle: (tx, { params: { id }, body }) => correct(tx, id, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/timeline',
    summary: 'Everything that happened, in order',
    roles,
    params,
    response: { 200: timelineView },
    problems: found,
    handle: (tx, { params: { id } }) => readTimeline(tx, id),
  });
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/record',
    summary: 'The record of the emergency (緊急対応記録票)',
    roles,
    params,
    response: { 200: recordView },
    problems: found,
    handle: (tx, { params: { id } }) => readRecord(tx, id),
  });
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/record.html',
    summary: 'The record as a page for A4 paper',
    roles,
    params,
    response: { 200: z.string() },
    problems: found,
    handle: (tx, { params: { id }, reply }) => {
      answerPage(reply);
      return readRecordPage(tx, id);
    },
  });
}
