import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { caseKeepers, caseReaders } from '../priority-cases/case-rights.ts';
import { keeperProblems } from '../priority-cases/keepers.problems.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import * as wire from './case-tasks.api.ts';
import { caseTaskProblems as problems } from './case-tasks.problems.ts';
import {
  addCaseTask,
  assignCaseTask,
  cancelCaseTask,
  countCaseTasks,
  finishCaseTask,
  listCaseTasks,
  moveCaseTask,
  showCaseTask,
} from './case-tasks.service.ts';

const params = wire.caseTaskParams;
const response = { 200: wire.caseTaskView };
const standing = [problems['no-such-case-task'], problems['case-task-over']] as const;
const byHand = [...standing, problems['case-task-settles-itself']] as const;

export function caseTaskRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/case-tasks',
    summary: 'What is due on cases: open by its day, or over',
    roles: caseReaders,
    query: wire.caseTaskQuery,
    response: { 200: wire.caseTaskPage },
    handle: (tx, { query }) => listCaseTasks(tx, query),
  });
  endpoint(api, {
    method: 'GET',
    url: '/case-tasks/counts',
    summary: 'How much of it is overdue, and due by the end of the week',
    roles: caseReaders,
    response: { 200: wire.caseTaskCounts },
    handle: (tx) => countCaseTasks(tx),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/tasks',
    summary: 'Write down something that is to be done on a case',
    roles: caseKeepers,
    params,
    body: wire.caseTaskBody,
    response: { 201: wire.caseTaskView },
    idempotent: { again: showCaseTask },
    problems: [
      caseProblems['no-such-case'],
      caseProblems['case-closed'],
      problems['case-task-due-past'],
      keeperProblems['keeper-cannot-hold'],
    ],
    handle: (tx, { params: { id }, body }) => addCaseTask(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/case-tasks/:id/done',
    summary: 'The task is done, with what came of it',
    roles: caseKeepers,
    params,
    body: wire.caseTaskDoneBody,
    response,
    problems: byHand,
    handle: (tx, { params: { id }, body }) => finishCaseTask(tx, id, body.result),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/case-tasks/:id/due-day',
    summary: 'The task is due on another day, and why',
    roles: caseKeepers,
    params,
    body: wire.caseTaskDayBody,
    response,
    requiresIfMatch: true,
    problems: [...byHand, problems['case-task-changed'], problems['case-task-due-past']],
    handle: (tx, { params: { id }, body, ifMatch }) => moveCaseTask(tx, id, body, ifMatch),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/case-tasks/:id/assignee',
    summary: 'Take the task over, hand it to somebody, or give it back',
    roles: caseKeepers,
    params,
    body: wire.caseTaskAssigneeBody,
    response,
    requiresIfMatch: true,
    problems: [...standing, problems['case-task-changed'], keeperProblems['keeper-cannot-hold']],
    handle: (tx, { params: { id }, body, ifMatch }) =>
      assignCaseTask(tx, id, body.assigneeId, ifMatch),
  });
  endpoint(api, {
    method: 'POST',
    url: '/case-tasks/:id/cancel',
    summary: 'The task will not be done, and why',
    roles: caseKeepers,
    params,
    body: wire.caseTaskCancelBody,
    response,
    problems: byHand,
    handle: (tx, { params: { id }, body }) => cancelCaseTask(tx, id, body.reason),
  });
}
