import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { caseReaders } from '../priority-cases/case-rights.ts';
import { caseParams } from '../priority-cases/priority-cases.api.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import { shownToView } from './disclosure.api.ts';
import { shownTo } from './disclosure.service.ts';

export function disclosureRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/shown-to',
    summary: 'Which facilities see something of the person now: what a withdrawal would end',
    roles: caseReaders,
    params: caseParams,
    response: { 200: shownToView },
    problems: [caseProblems['no-such-case']],
    handle: (tx, { params }) => shownTo(tx, params.id),
  });
}
