import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { roomPlan, roomPlanQuery } from './room-plan.api.ts';
import { roomPlanProblems as problems } from './room-plan.problems.ts';
import { readRoomPlan } from './room-plan.service.ts';

export function roomPlanRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/room-plan',
    summary: 'Who was, is and will be in which room; facility staff see their own rooms',
    roles: ['coordinator', 'base_manager', 'facility_staff'],
    query: roomPlanQuery,
    response: { 200: roomPlan },
    problems: [
      problems['plan-ends-before-start'],
      problems['plan-too-long'],
      problems['plan-too-large'],
    ],
    handle: (tx, { query }) => readRoomPlan(tx, query),
  });
}
