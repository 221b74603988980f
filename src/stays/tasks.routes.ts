import { emergencyView } from '../emergencies/emergencies.api.ts';
import { emergencyProblems } from '../emergencies/emergencies.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import {
  assigneeList,
  taskParams as params,
  reviewWithTasksBody,
  taskBody,
  taskCancelBody,
  taskDoneBody,
  taskDueBody,
  taskListQuery,
  taskPage,
  taskView,
} from './tasks.api.ts';
import { taskProblems as problems } from './tasks.problems.ts';
import {
  addTask,
  cancelTask,
  finishTask,
  listAssignees,
  listTasks,
  postponeTask,
  review,
  showReviewed,
  showTask,
} from './tasks.service.ts';

const base = ['coordinator', 'base_manager'] as const;
/** Whoever has something to do sees that, and says that it is done: row-level security. */
const assignees = [...base, 'ward_staff', 'consultation_staff', 'facility_staff'] as const;
const said = [problems['no-such-assignee'], problems['task-due-past']] as const;
const standing = [problems['no-such-task'], problems['task-over']] as const;
const response = { 200: taskView };

export function taskRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/review',
    summary: 'Write down the review of the team, with the tasks that follow from it',
    roles: base,
    params,
    body: reviewWithTasksBody,
    response: { 200: emergencyView },
    idempotent: { again: showReviewed },
    problems: [
      emergencyProblems['no-such-emergency'],
      emergencyProblems['step-out-of-order'],
      ...said,
    ],
    handle: (tx, { params: { id }, body }) => review(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/tasks',
    summary: 'Add a task to an emergency that was reviewed',
    roles: base,
    params,
    body: taskBody,
    response: { 201: taskView },
    idempotent: { again: showTask },
    problems: [emergencyProblems['no-such-emergency'], ...said],
    handle: (tx, { params: { id }, body }) => addTask(tx, id, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/task-assignees',
    summary: 'Who may be given a task by their account',
    roles: base,
    response: { 200: assigneeList },
    handle: (tx) => listAssignees(tx),
  });
  endpoint(api, {
    method: 'GET',
    url: '/tasks',
    summary: 'Tasks of reviews: open by the day they are due, or over',
    roles: assignees,
    query: taskListQuery,
    response: { 200: taskPage },
    handle: (tx, { query }) => listTasks(tx, query),
  });
  endpoint(api, {
    method: 'POST',
    url: '/tasks/:id/done',
    summary: 'The task is done, with what came of it',
    roles: assignees,
    params,
    body: taskDoneBody,
    response,
    problems: standing,
    handle: (tx, { params: { id }, body }) => finishTask(tx, id, body.result),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/tasks/:id/due-day',
    summary: 'The task is due on another day',
    roles: assignees,
    params,
    body: taskDueBody,
    response,
    requiresIfMatch: true,
    problems: [...standing, problems['task-changed'], problems['task-due-past']],
    handle: (tx, { params: { id }, body, ifMatch }) => postponeTask(tx, id, body, ifMatch),
  });
  endpoint(api, {
    method: 'POST',
    url: '/tasks/:id/cancel',
    summary: 'The task will not be done',
    roles: base,
    params,
    body: taskCancelBody,
    response,
    problems: standing,
    handle: (tx, { params: { id }, body }) => cancelTask(tx, id, body.reason),
  });
}
