import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { stepRoles } from './case-rights.ts';
import * as wire from './closing.api.ts';
import { closingProblems as problems } from './closing.problems.ts';
import { closingTerms, eraseCase, undoClosing } from './closing.service.ts';
import { caseStanding, caseParams as params } from './priority-cases.api.ts';
import { caseProblems } from './priority-cases.problems.ts';

const noSuchCase = caseProblems['no-such-case'];

export function closingRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/case-closing-terms',
    summary: 'For how long a case that is closed today is kept',
    roles: stepRoles.close,
    response: { 200: wire.closingTerms },
    handle: (tx) => closingTerms(tx),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/undo-close',
    summary: 'The case was closed by mistake: until midnight of that day',
    roles: stepRoles['undo-close'],
    params,
    response: { 200: caseStanding },
    problems: [noSuchCase, problems['closing-not-undoable']],
    handle: (tx, { params: { id } }) => undoClosing(tx, id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/erase',
    summary: 'Erase what is left of a person whose case was kept long enough; for good',
    roles: stepRoles.close,
    params,
    body: wire.eraseBody,
    response: { 200: caseStanding },
    problems: [
      noSuchCase,
      problems['case-still-kept'],
      problems['case-erased'],
      problems['registration-no-differs'],
    ],
    handle: (tx, { params: { id }, body }) => eraseCase(tx, id, body),
  });
}
