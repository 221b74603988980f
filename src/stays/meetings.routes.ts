import { emergencyProblems } from '../emergencies/emergencies.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import {
  cancelMeetingBody,
  heldBody,
  meetingBody,
  meetingList,
  meetingView,
  meetingParams as params,
} from './meetings.api.ts';
import { meetingProblems as problems } from './meetings.problems.ts';
import {
  cancelMeeting,
  changeMeeting,
  holdMeeting,
  listMeetings,
  planMeeting,
  showMeeting,
} from './meetings.service.ts';

const roles = ['coordinator', 'base_manager'] as const;
const ofEmergency = [emergencyProblems['no-such-emergency']] as const;
const standing = [problems['no-such-meeting'], problems['meeting-over']] as const;
const response = { 200: meetingView };

export function meetingRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/emergencies/:id/meetings',
    summary: 'The next-support meetings of an emergency',
    roles,
    params,
    response: { 200: meetingList },
    problems: ofEmergency,
    handle: (tx, { params: { id } }) => listMeetings(tx, id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/meetings',
    summary: 'Plan a next-support meeting',
    roles,
    params,
    body: meetingBody,
    response: { 201: meetingView },
    idempotent: { again: showMeeting },
    problems: ofEmergency,
    handle: (tx, { params: { id }, body }) => planMeeting(tx, id, body),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/meetings/:id',
    summary: 'Change the time, place or participants of a meeting',
    roles,
    params,
    body: meetingBody,
    response,
    requiresIfMatch: true,
    problems: [...standing, problems['meeting-changed']],
    handle: (tx, { params: { id }, body, ifMatch }) => changeMeeting(tx, id, body, ifMatch),
  });
  endpoint(api, {
    method: 'POST',
    url: '/meetings/:id/held',
    summary: 'The meeting was held: its minutes, and what it decided',
    roles,
    params,
    body: heldBody,
    response,
    problems: [...standing, problems['held-in-the-future']],
    handle: (tx, { params: { id }, body }) => holdMeeting(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/meetings/:id/cancel',
    summary: 'The meeting will not be held',
    roles,
    params,
    body: cancelMeetingBody,
    response,
    problems: standing,
    handle: (tx, { params: { id }, body }) => cancelMeeting(tx, id, body.reason),
  });
}
