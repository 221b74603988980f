import { z } from 'zod';
import { identityProblems } from '../identity/identity.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { answerPage } from '../platform/http/file-answer.ts';
import { caseReaders } from '../priority-cases/case-rights.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import * as agenda from './agenda.service.ts';
import * as wire from './council.api.ts';
import { councilProblems as problems } from './council.problems.ts';
import { printAgenda, printMinutes } from './meeting-papers.service.ts';
import { listCandidates, showMeeting } from './meeting-view.service.ts';
import * as meetings from './meetings.service.ts';

const ward = ['ward_staff'] as const;
const table = ['ward_staff', 'consultation_staff'] as const;
const { 'no-such-council-meeting': noMeeting, 'council-meeting-over': over } = problems;
const { 'no-such-council-item': noItem, 'council-item-over': itemOver } = problems;

export function councilRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/council-offices',
    summary: 'Organisations that can sit at the table of a meeting',
    roles: ward,
    response: { 200: wire.organisationList },
    handle: (tx) => meetings.listOffices(tx),
  });
  endpoint(api, {
    method: 'GET',
    url: '/council-meetings',
    summary: 'Meetings of the council: those to come, or those that are past',
    roles: caseReaders,
    query: wire.listQuery,
    response: { 200: wire.meetingList },
    handle: (tx, { query }) => meetings.listMeetings(tx, query),
  });
  endpoint(api, {
    method: 'POST',
    url: '/council-meetings',
    summary: 'Plan a meeting, and who sits at its table',
    roles: ward,
    body: wire.meetingBody,
    response: { 201: wire.meetingStanding },
    idempotent: 'as-answered',
    problems: [
      problems['council-ward-not-yours'],
      identityProblems['ward-not-of-base'],
      problems['no-such-council-organisation'],
    ],
    handle: (tx, { body }) => meetings.planMeeting(tx, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/council-meetings/:id',
    summary:
      'A meeting with its agenda, as far as the reader may see the cases; each is a logged read',
    roles: caseReaders,
    params: wire.idParams,
    response: { 200: wire.meetingView },
    problems: [noMeeting],
    handle: (tx, { params }) => showMeeting(tx, params.id),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/council-meetings/:id',
    summary: 'Change name, day, time, place or table of a meeting',
    roles: ward,
    params: wire.idParams,
    body: wire.meetingChange,
    response: { 200: wire.meetingStanding },
    requiresIfMatch: true,
    problems: [
      noMeeting,
      over,
      problems['council-meeting-changed'],
      problems['no-such-council-organisation'],
    ],
    handle: (tx, { params, body, ifMatch }) => meetings.changeMeeting(tx, params.id, body, ifMatch),
  });
  endpoint(api, {
    method: 'POST',
    url: '/council-meetings/:id/cancel',
    summary: 'The meeting does not take place; its items wait for another one',
    roles: ward,
    params: wire.idParams,
    body: wire.reasonBody,
    response: { 200: wire.meetingStanding },
    idempotent: 'as-answered',
    problems: [noMeeting, over, problems['council-meeting-has-decisions']],
    handle: (tx, { params, body }) => meetings.cancelMeeting(tx, params.id, body.reason),
  });
  endpoint(api, {
    method: 'POST',
    url: '/council-meetings/:id/end',
    summary: 'The meeting has taken place: its minutes. Refused while an item still waits',
    roles: ward,
    params: wire.idParams,
    body: wire.minutesBody,
    response: { 200: wire.meetingStanding },
    idempotent: 'as-answered',
    problems: [
      noMeeting,
      over,
      problems['council-meeting-not-yet'],
      problems['council-items-waiting'],
    ],
    handle: (tx, { params, body }) => meetings.endMeeting(tx, params.id, body.minutes),
  });
  agendaRoutes(api);
  itemRoutes(api);
  paperRoutes(api);
}

function agendaRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/council-meetings/:id/candidates',
    summary:
      'Cases of the ward that wait for the council and stand on no agenda; each is a logged read',
    roles: ward,
    params: wire.idParams,
    response: { 200: wire.candidateList },
    problems: [noMeeting],
    handle: (tx, { params }) => listCandidates(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/council-meetings/:id/items',
    summary: 'Put a case on the agenda; without a purpose, the one that its status suggests',
    roles: ward,
    params: wire.idParams,
    body: wire.addBody,
    response: { 201: wire.itemStanding },
    idempotent: 'as-answered',
    problems: [
      noMeeting,
      over,
      caseProblems['no-such-case'],
      problems['case-of-other-ward'],
      problems['case-not-for-council'],
      problems['council-consent-missing'],
      problems['case-on-agenda'],
    ],
    handle: (tx, { params, body }) => agenda.addItem(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/council-meetings/:id/items/waiting',
    summary: 'Put everything on the agenda that waits for the council',
    roles: ward,
    params: wire.idParams,
    response: { 200: wire.addedItems },
    idempotent: 'as-answered',
    problems: [noMeeting, over],
    handle: (tx, { params }) => agenda.addWaiting(tx, params.id),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/council-meetings/:id/order',
    summary: 'The agenda in another order',
    roles: ward,
    params: wire.idParams,
    body: wire.orderBody,
    response: { 200: wire.meetingStanding },
    problems: [noMeeting, over, problems['agenda-changed']],
    handle: (tx, { params, body }) => agenda.reorder(tx, params.id, body),
  });
}

function itemRoutes(api: Api): void {
  endpoint(api, {
    method: 'PUT',
    url: '/council-items/:id',
    summary: 'Another purpose, or what an organisation sees of this case alone',
    roles: ward,
    params: wire.idParams,
    body: wire.itemChange,
    response: { 200: wire.itemStanding },
    requiresIfMatch: true,
    problems: [
      noItem,
      over,
      itemOver,
      problems['council-item-changed'],
      problems['no-such-council-seat'],
    ],
    handle: (tx, { params, body, ifMatch }) => agenda.changeItem(tx, params.id, body, ifMatch),
  });
  endpoint(api, {
    method: 'POST',
    url: '/council-items/:id/decision',
    summary: "Record the council's decision in the meeting; the case moves in the same step",
    roles: ward,
    params: wire.idParams,
    body: wire.itemDecisionBody,
    response: { 200: wire.itemStanding },
    idempotent: 'as-answered',
    problems: [
      noItem,
      over,
      itemOver,
      problems['council-meeting-not-yet'],
      problems['council-consent-missing'],
      problems['council-item-overtaken'],
      caseProblems['review-date-passed'],
    ],
    handle: (tx, { params, body }) => agenda.decideItem(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/council-items/:id/defer',
    summary: 'Put an item off, to another meeting at once or to be taken up later',
    roles: ward,
    params: wire.idParams,
    body: wire.deferBody,
    response: { 200: wire.itemStanding },
    idempotent: 'as-answered',
    problems: [
      noItem,
      over,
      itemOver,
      problems['other-meeting-not-possible'],
      problems['case-on-agenda'],
    ],
    handle: (tx, { params, body }) => agenda.deferItem(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/council-items/:id/take-back',
    summary: 'What was put off is spoken of in this meeting after all',
    roles: ward,
    params: wire.idParams,
    response: { 200: wire.itemStanding },
    idempotent: 'as-answered',
    problems: [noItem, over, itemOver, problems['case-on-agenda']],
    handle: (tx, { params }) => agenda.takeBackItem(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/council-items/:id/remove',
    summary: 'Take an item off the agenda',
    roles: ward,
    params: wire.idParams,
    body: wire.reasonBody,
    response: { 200: wire.itemStanding },
    idempotent: 'as-answered',
    problems: [noItem, over, itemOver],
    handle: (tx, { params, body }) => agenda.removeItem(tx, params.id, body.reason),
  });
}

function paperRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/council-meetings/:id/agenda.html',
    summary: 'The agenda on paper for one organisation at the table; the print is logged',
    roles: table,
    params: wire.idParams,
    query: wire.agendaQuery,
    response: { 200: z.string() },
    problems: [noMeeting, problems['no-such-council-seat']],
    handle: (tx, { params, query, reply }) => {
      answerPage(reply);
      return printAgenda(tx, params.id, query.for);
    },
  });
  endpoint(api, {
    method: 'GET',
    url: '/council-meetings/:id/minutes.html',
    summary: 'The minutes on paper, by numbers; the print is logged',
    roles: ward,
    params: wire.idParams,
    response: { 200: z.string() },
    problems: [noMeeting],
    handle: (tx, { params, reply }) => {
      answerPage(reply);
      return printMinutes(tx, params.id);
    },
  });
}
