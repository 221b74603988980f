import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { caseKeepers, caseReaders, stepRoles } from '../priority-cases/case-rights.ts';
import { caseParams } from '../priority-cases/priority-cases.api.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import * as wire from './case-merging.api.ts';
import { mergingProblems } from './case-merging.problems.ts';
import { linkCases, listLinks, undoLink } from './links.service.ts';
import { compareCases, mergeCases } from './merging.service.ts';

const { 'no-such-case': noSuchCase, 'case-closed': closed } = caseProblems;
const { 'link-with-itself': itself } = mergingProblems;

export function caseMergingRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/links',
    summary: 'Cases that belong together with this one, and those that were put into it',
    roles: caseReaders,
    params: caseParams,
    response: { 200: wire.linksView },
    problems: [noSuchCase],
    handle: (tx, { params }) => listLinks(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/links',
    summary: 'Say how two cases belong together, or that they only look alike',
    roles: caseKeepers,
    params: caseParams,
    body: wire.linkBody,
    response: { 201: wire.linkAnswer },
    idempotent: 'as-answered',
    problems: [noSuchCase, itself, mergingProblems['already-linked']],
    handle: (tx, { params, body }) => linkCases(tx, params.id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/links/:linkId/undo',
    summary: 'Take a link back',
    roles: caseKeepers,
    params: wire.linkParams,
    response: { 200: wire.linkAnswer },
    problems: [mergingProblems['no-such-link']],
    handle: (tx, { params }) => undoLink(tx, params.id, params.linkId),
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/merge/:otherId',
    summary: 'Two registrations of one person side by side; the read is logged',
    roles: stepRoles.close,
    params: wire.mergeParams,
    response: { 200: wire.mergeView },
    problems: [noSuchCase, itself],
    handle: (tx, { params }) => compareCases(tx, params.id, params.otherId),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/merge/:otherId',
    summary: 'Put the other registration of the same person into this one, for good',
    roles: stepRoles.close,
    params: wire.mergeParams,
    body: wire.mergeBody,
    response: { 200: wire.mergeAnswer },
    problems: [
      noSuchCase,
      closed,
      itself,
      caseProblems['version-conflict'],
      mergingProblems['merge-in-emergency'],
      mergingProblems['merge-before-trial'],
      mergingProblems['merge-choice-unknown'],
      mergingProblems['merge-does-not-fit'],
    ],
    handle: (tx, { params, body }) => mergeCases(tx, params.id, params.otherId, body),
  });
}
