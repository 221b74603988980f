import { type Api, endpoint } from '../../platform/http/endpoint.ts';
import { caseReaders as readers } from '../case-rights.ts';
import { caseParams } from '../priority-cases.api.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import * as wire from './case-versions.api.ts';
import { listVersions, readVersion, readVersionAt } from './case-versions.service.ts';

const { 'no-such-case': noSuchCase, 'no-such-version': noSuchVersion } = caseProblems;

export function caseVersionRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/versions',
    summary: 'Who wrote which version of a case, newest first, and why',
    roles: readers,
    params: caseParams,
    query: wire.versionsQuery,
    response: { 200: wire.versionPage },
    problems: [noSuchCase],
    handle: (tx, { params, query }) => listVersions(tx, params.id, query),
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/versions/at',
    summary: 'A case as it was at an instant, with the consent that held; the read is logged',
    roles: readers,
    params: caseParams,
    query: wire.versionAtQuery,
    response: { 200: wire.versionAtView },
    problems: [noSuchCase, noSuchVersion],
    handle: (tx, { params, query }) => readVersionAt(tx, params.id, query),
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/versions/:version',
    summary: 'One version of a case, and what it changed, field by field; the read is logged',
    roles: readers,
    params: wire.versionParams,
    query: wire.versionQuery,
    response: { 200: wire.versionView },
    problems: [noSuchCase, noSuchVersion],
    handle: (tx, { params, query }) => readVersion(tx, params.id, params.version, query),
  });
}
