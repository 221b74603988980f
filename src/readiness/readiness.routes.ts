import { z } from 'zod';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { changeDrillSchedule, readDrillSchedule } from './drill-schedule.service.ts';
import {
  drillInput,
  drillList,
  drillSchedule,
  drillScheduleView,
  drillView,
} from './drills.api.ts';
import { askForDrill, cancelDrill, listDrills, readDrill } from './drills.service.ts';
import { readFigures } from './figures.service.ts';
import { figuresRange, figuresView, readinessView } from './readiness.api.ts';
import { readinessProblems } from './readiness.problems.ts';
import { readReadiness } from './readiness.service.ts';

const params = z.strictObject({ id: z.uuid() });
const readers = ['coordinator', 'base_manager', 'admin'] as const;

export function readinessRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/readiness',
    summary: 'Whether the people who may be paged can be reached, and whether the house works',
    roles: readers,
    response: { 200: readinessView },
    handle: (tx) => readReadiness(tx),
  });
  endpoint(api, {
    method: 'GET',
    url: '/readiness/figures',
    summary: 'How long people waited for a human, of nobody in particular (default: 30 days)',
    roles: readers,
    query: figuresRange,
    response: { 200: figuresView },
    problems: [readinessProblems['figures-range-wrong']],
    handle: (tx, { query }) => readFigures(tx, query),
  });
  endpoint(api, {
    method: 'GET',
    url: '/drill-schedule',
    summary: 'When the house tests the telephones of everybody who may be paged',
    roles: readers,
    response: { 200: drillScheduleView },
    handle: (tx) => readDrillSchedule(tx),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/drill-schedule',
    summary: 'Change when the drills are, or turn them on or off',
    roles: ['base_manager'],
    body: drillSchedule,
    response: { 200: drillScheduleView },
    requiresIfMatch: true,
    problems: [readinessProblems['drill-schedule-changed']],
    handle: (tx, { body, ifMatch }) => changeDrillSchedule(tx, body, ifMatch),
  });
  drillRoutes(api);
}

function drillRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/drills',
    summary: 'The newest 50 drills with how many have answered, newest first',
    roles: readers,
    response: { 200: drillList },
    handle: (tx) => listDrills(tx),
  });
  endpoint(api, {
    method: 'POST',
    url: '/drills',
    summary: 'A test page to everybody who may be paged, now or at a time',
    roles: ['base_manager'],
    body: drillInput,
    response: { 201: drillView },
    idempotent: { again: readDrill },
    problems: [readinessProblems['drill-in-the-past'], readinessProblems['drill-already-set']],
    handle: (tx, { body }) => askForDrill(tx, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/drills/:id',
    summary: 'Who answered a drill when, and by which way',
    roles: readers,
    params,
    response: { 200: drillView },
    problems: [readinessProblems['no-such-drill']],
    handle: (tx, { params: { id } }) => readDrill(tx, id),
  });
  endpoint(api, {
    method: 'DELETE',
    url: '/drills/:id',
    summary: 'Take back a drill that has not begun',
    roles: ['base_manager'],
    params,
    response: { 200: drillView },
    problems: [readinessProblems['no-such-drill'], readinessProblems['drill-has-begun']],
    handle: (tx, { params: { id } }) => cancelDrill(tx, id),
  });
}
