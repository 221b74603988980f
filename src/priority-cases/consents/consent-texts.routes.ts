import { type Api, endpoint } from '../../platform/http/endpoint.ts';
import { caseReaders } from '../case-rights.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import * as wire from './consent-texts.api.ts';
import { addText, listTexts, readText } from './consent-texts.service.ts';

export function consentTextRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/consent-texts',
    summary: 'The versions of the consent sheet’s text, newest first',
    roles: caseReaders,
    response: { 200: wire.consentTextList },
    handle: (tx) => listTexts(tx),
  });
  endpoint(api, {
    method: 'GET',
    url: '/consent-texts/:id',
    summary: 'One version of the text, word for word',
    roles: caseReaders,
    params: wire.consentTextParams,
    response: { 200: wire.consentTextView },
    problems: [caseProblems['no-such-consent-text']],
    handle: (tx, { params }) => readText(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/consent-texts',
    summary: 'Add a version of the text; it cannot be changed afterwards',
    roles: ['ward_staff', 'base_manager'],
    body: wire.consentTextBody,
    response: { 201: wire.consentTextList.shape.items.element },
    idempotent: 'as-answered',
    problems: [caseProblems['consent-text-version-taken']],
    handle: (tx, { body }) => addText(tx, body),
  });
}
