import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { conditionsBody } from './conditions.api.ts';
import {
  conditionsView,
  facilityListQuery,
  facilityPage,
  facilityView,
  historyQuery,
  idParams,
  reportBody,
  roomHistory,
  roomListQuery,
  roomPage,
  roomView,
  unchangedBody,
  unchangedView,
} from './facilities.api.ts';
import { facilityProblems } from './facilities.problems.ts';
import {
  listFacilities,
  readConditions,
  readFacility,
  setConditions,
} from './facilities.service.ts';
import { listRooms, reportRoom, reportUnchanged, roomHistoryOf } from './rooms.service.ts';

const whoReports = ['coordinator', 'base_manager', 'facility_staff'] as const;

export function facilityRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/facilities',
    summary: 'Facilities, by ward and by part of the name',
    roles: [
      'coordinator',
      'base_manager',
      'admin',
      'ward_staff',
      'consultation_staff',
      'facility_staff',
    ],
    query: facilityListQuery,
    response: { 200: facilityPage },
    handle: (tx, { query }) => listFacilities(tx, query),
  });
  endpoint(api, {
    method: 'GET',
    url: '/facilities/:id',
    summary: 'One facility with its newest acceptance conditions',
    roles: whoReports,
    params: idParams,
    response: { 200: facilityView },
    problems: [facilityProblems['no-such-facility']],
    handle: (tx, { params }) => readFacility(tx, params.id),
  });
  endpoint(api, {
    method: 'GET',
    url: '/facilities/:id/conditions',
    summary: 'What a facility accepts, with the version to edit',
    roles: whoReports,
    params: idParams,
    response: { 200: conditionsView },
    problems: [facilityProblems['no-such-facility']],
    handle: (tx, { params }) => readConditions(tx, params.id),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/facilities/:id/conditions',
    summary: 'State what a facility accepts, as a new version',
    roles: whoReports,
    params: idParams,
    body: conditionsBody,
    response: { 200: conditionsView },
    requiresIfMatch: true,
    problems: [facilityProblems['no-such-facility'], facilityProblems['conditions-changed']],
    handle: (tx, { params, body, ifMatch }) => setConditions(tx, params.id, body, ifMatch),
  });
  endpoint(api, {
    method: 'GET',
    url: '/rooms',
    summary: 'Rooms as they stand now; facility staff see their own',
    roles: whoReports,
    query: roomListQuery,
    response: { 200: roomPage },
    handle: (tx, { query }) => listRooms(tx, query),
  });
  endpoint(api, {
    method: 'POST',
    url: '/rooms/:id/reports',
    summary: 'Report on a room: usable, staffed, accepting',
    roles: whoReports,
    params: idParams,
    body: reportBody,
    response: { 201: roomView },
    idempotent: 'as-answered',
    problems: [facilityProblems['no-such-room']],
    handle: (tx, { params, body }) => reportRoom(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/rooms/reports/unchanged',
    summary: 'Nothing has changed in any room of the facility',
    roles: whoReports,
    body: unchangedBody,
    response: { 201: unchangedView },
    idempotent: 'as-answered',
    problems: [
      facilityProblems['facility-needed'],
      facilityProblems['no-such-facility'],
      facilityProblems['no-such-room'],
      facilityProblems['nothing-reported-yet'],
    ],
    handle: (tx, { body }) => reportUnchanged(tx, body.facilityId),
  });
  endpoint(api, {
    method: 'GET',
    url: '/rooms/:id/reports',
    summary: 'Every report on a room, newest first',
    roles: whoReports,
    params: idParams,
    query: historyQuery,
    response: { 200: roomHistory },
    problems: [facilityProblems['no-such-room']],
    handle: (tx, { params, query }) => roomHistoryOf(tx, params.id, query),
  });
}
