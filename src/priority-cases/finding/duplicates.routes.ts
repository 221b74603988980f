import { type Api, endpoint } from '../../platform/http/endpoint.ts';
import { caseKeepers } from '../case-rights.ts';
import { duplicatesAnswer, duplicatesBody } from './duplicates.api.ts';
import { findDuplicates } from './duplicates.service.ts';

export function duplicateRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/cases/duplicates',
    summary: 'Who on the register may be the person who is being entered',
    roles: caseKeepers,
    body: duplicatesBody,
    response: { 200: duplicatesAnswer },
    handle: (tx, { body }) => findDuplicates(tx, body),
  });
}
