import { z } from 'zod';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { answerOwnPage, type PageAnswers } from './answers.service.ts';
import { listMyPages, markSeen } from './my-pages.service.ts';
import { answerBody, answerOutcome, pageList, pageView } from './paging.api.ts';
import { pagingProblems } from './paging.problems.ts';

const params = z.strictObject({ id: z.uuid() });

export function pagingRoutes(api: Api, deps: { answers: PageAnswers }): void {
  endpoint(api, {
    method: 'GET',
    url: '/pages',
    summary: 'My open pages, newest first',
    roles: 'signed-in',
    response: { 200: pageList },
    handle: (tx) => listMyPages(tx),
  });

  endpoint(api, {
    method: 'POST',
    url: '/pages/:id/seen',
    summary: 'I have this page on the screen',
    roles: 'signed-in',
    params,
    response: { 200: pageView },
    problems: [pagingProblems['no-such-page']],
    handle: (tx, { params: { id } }) => markSeen(tx, id),
  });

  endpoint(api, {
    method: 'POST',
    url: '/pages/:id/answer',
    summary: 'Answer a page of mine: I do it, or I cannot',
    roles: 'signed-in',
    params,
    body: answerBody,
    response: { 200: answerOutcome },
    problems: [pagingProblems['no-such-page']],
    handle: async (tx, { params: { id }, body }) => {
      const { outcome, ownerName = null } = await answerOwnPage(tx, id, body.answer, deps.answers);
      return { outcome, ownerName };
    },
  });
}
