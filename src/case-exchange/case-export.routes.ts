import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { answerFile, fileBody } from '../platform/http/file-answer.ts';
import { caseKeepers as keepers } from '../priority-cases/case-rights.ts';
import * as wire from './case-export.api.ts';
import { checkExport, exportCases } from './case-export.service.ts';

export function caseExportRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/cases/export',
    summary: 'The cases that you may see as a file, in the columns of the import; it is logged',
    roles: keepers,
    body: wire.exportBody,
    response: { 200: fileBody },
    ownSteps: true,
    handle: async (step, { body, reply }) => answerFile(reply, await exportCases(step, body)),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/export/check',
    summary: 'How many persons such a file would hold, and what its letters cannot write',
    roles: keepers,
    body: wire.checkExportBody,
    response: { 200: wire.exportCheck },
    ownSteps: true,
    handle: (step, { body }) => checkExport(step, body),
  });
}
