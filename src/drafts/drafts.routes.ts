import { type Api, endpoint } from '../platform/http/endpoint.ts';
import * as wire from './drafts.api.ts';
import { draftProblems } from './drafts.problems.ts';
import { discardDraft, listDrafts, readDraft, saveDraft } from './drafts.service.ts';

export function draftRoutes(api: Api): void {
  const url = '/drafts/:key';
  const params = wire.draftParams;
  endpoint(api, {
    method: 'GET',
    url: '/drafts',
    summary: 'What you have begun to type and not sent yet, last touched first',
    roles: 'signed-in',
    response: { 200: wire.draftList },
    handle: (tx) => listDrafts(tx),
  });
  endpoint(api, {
    method: 'GET',
    url,
    summary: 'Take up a form where you left it',
    roles: 'signed-in',
    params,
    response: { 200: wire.draftView },
    problems: [draftProblems['no-such-draft']],
    handle: (tx, { params: { key } }) => readDraft(tx, key),
  });
  endpoint(api, {
    method: 'PUT',
    url,
    summary: 'Keep what stands in a form; forgotten 30 days after the last change',
    roles: 'signed-in',
    params,
    body: wire.draftBody,
    response: { 200: wire.savedDraft },
    problems: [draftProblems['too-many-drafts']],
    handle: (tx, { params: { key }, body }) => saveDraft(tx, key, body.body),
  });
  endpoint(api, {
    method: 'DELETE',
    url,
    summary: 'Throw a draft away',
    roles: 'signed-in',
    params,
    response: { 200: wire.draftRemoved },
    handle: (tx, { params: { key } }) => discardDraft(tx, key),
  });
}
