import { z } from 'zod';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { alarmList, alarmView, clearAlarmBody } from './alarms.api.ts';
import { clearAlarmByHand, listAlarms } from './alarms.service.ts';
import { escalationProblems } from './escalation.problems.ts';

export function alarmRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/alarms',
    summary: 'What the managers must mend: what stands first, then the last 50 that are over',
    roles: ['coordinator', 'base_manager', 'admin'],
    response: { 200: alarmList },
    handle: (tx) => listAlarms(tx),
  });

  endpoint(api, {
    method: 'POST',
    url: '/alarms/:id/clear',
    summary: 'End an alarm by hand, with the reason; what is still wrong raises it again',
    roles: ['base_manager'],
    params: z.strictObject({ id: z.uuid() }),
    body: clearAlarmBody,
    response: { 200: alarmView },
    problems: [escalationProblems['no-such-alarm']],
    handle: (tx, { params: { id }, body }) => clearAlarmByHand(tx, id, body.reason),
  });
}
