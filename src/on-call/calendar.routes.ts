import { system } from '../platform/actor.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { httpProblems } from '../platform/http/problems.ts';
import { sendProblem } from '../platform/http/send-problem.ts';
import * as api from './calendar.api.ts';
import {
  createdFeed,
  createFeed,
  listFeeds,
  readFeed,
  revokeFeed,
} from './calendar-feeds.service.ts';
import { importCalendar, previewImport } from './calendar-import.service.ts';
import { idParams } from './on-call.api.ts';
import { onCallProblems } from './on-call.problems.ts';

const staff = ['coordinator', 'base_manager'] as const;
const reading = [onCallProblems['not-a-calendar'], onCallProblems['calendar-too-long']];

/** `publicUrl`: address under which calendars reach the service. */
export function calendarRoutes(to: Api, deps: { publicUrl: string }): void {
  endpoint(to, {
    method: 'GET',
    url: '/calendar-feeds',
    summary: 'Calendar feeds that can be read: one’s own, for a manager everybody’s',
    roles: staff,
    response: { 200: api.feedList },
    handle: (tx) => listFeeds(tx),
  });

  endpoint(to, {
    method: 'POST',
    url: '/calendar-feeds',
    summary: 'Make a calendar feed; its secret address is shown this once',
    roles: staff,
    body: api.feedInput,
    response: { 201: api.feedCreated },
    idempotent: { again: createdFeed },
    handle: (tx, { body }) => createFeed(tx, body, deps.publicUrl),
  });

  endpoint(to, {
    method: 'POST',
    url: '/calendar-feeds/:id/revoke',
    summary: 'End a calendar feed: its address leads nowhere from now on',
    roles: staff,
    params: idParams,
    response: { 200: api.feedView },
    problems: [onCallProblems['no-such-feed']],
    handle: (tx, { params }) => revokeFeed(tx, params.id),
  });

  // Read by calendars, which cannot sign in: whoever has the address may.
  to.app.get<{ Params: { file: string } }>(
    '/calendar/:file',
    { config: { access: 'public' }, schema: { hide: true } as object },
    async (request, reply) => {
      const token = /^([\w-]{43})\.ics$/.exec(request.params.file)?.[1];
      const step = system('calendar feed');
      const feed = token ? await to.inTx(step, (tx) => readFeed(tx, token)) : null;
      if (feed === null) return sendProblem(request, reply, httpProblems['not-found']());
      reply.header('etag', feed.etag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match']?.includes(feed.etag)) return reply.code(304).send();
      return reply.type('text/calendar; charset=utf-8').send(feed.text);
    },
  );

  endpoint(to, {
    method: 'POST',
    url: '/on-call/import/preview',
    summary: 'What an iCal file would put into the plan, row by row; nothing is written',
    roles: staff,
    body: api.importPreviewInput,
    response: { 200: api.importPreview },
    problems: reading,
    handle: (tx, { body }) => previewImport(tx, body),
  });

  endpoint(to, {
    method: 'POST',
    url: '/on-call/import',
    summary: 'Put an iCal file into the plan: all of it, or nothing',
    roles: staff,
    body: api.importInput,
    response: { 201: api.imported },
    idempotent: 'as-answered',
    problems: [
      ...reading,
      onCallProblems['import-has-problems'],
      onCallProblems['plan-leaves-gap'],
      onCallProblems['one-person-two-slots'],
    ],
    handle: (tx, { body }) => importCalendar(tx, body),
  });
}
