import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { answerFile, fileBody } from '../platform/http/file-answer.ts';
import { caseKeepers as roles } from '../priority-cases/case-rights.ts';
import { applyImport } from './apply-import.service.ts';
import { readImport } from './import-preview.service.ts';
import { templateFile } from './import-template.service.ts';
import * as wire from './staged-imports.api.ts';
import { stagedImportProblems as problems } from './staged-imports.problems.ts';
import {
  correctCells,
  discardImport,
  listImports,
  mapColumns,
  mendCells,
  uploadList,
} from './staged-imports.service.ts';

export function stagedImportRoutes(api: Api): void {
  const params = wire.importParams;
  const ofOpen = [problems['no-such-import'], problems['import-over'], problems['import-changed']];
  endpoint(api, {
    method: 'GET',
    url: '/case-import-template',
    summary: 'An empty list with every column, and two invented people as examples',
    roles,
    query: wire.templateQuery,
    response: { 200: fileBody },
    handle: async (_tx, { query, reply }) => answerFile(reply, await templateFile(query.format)),
  });
  endpoint(api, {
    method: 'POST',
    url: '/case-imports',
    summary: 'Hand in a list as CSV or .xlsx: only you see it, and nothing is imported by it',
    roles,
    body: wire.uploadBody,
    mostBytes: wire.mostBodyBytes,
    response: { 201: wire.uploadAnswer },
    problems: [
      problems['file-not-readable'],
      problems['sheet-to-choose'],
      problems['list-empty'],
      problems['list-too-long'],
      problems['too-many-imports'],
    ],
    ownSteps: true,
    handle: (step, { body }) => uploadList(step, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/case-imports',
    summary: 'Your lists that are under way',
    roles,
    response: { 200: wire.importList },
    handle: (tx) => listImports(tx),
  });
  endpoint(api, {
    method: 'GET',
    url: '/case-imports/:id',
    summary: 'A page of the list with its mistakes and what it would change; reads are logged',
    roles,
    params,
    query: wire.importQuery,
    response: { 200: wire.importView },
    problems: [problems['no-such-import']],
    handle: (tx, { params: { id }, query }) => readImport(tx, id, query),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/case-imports/:id/mapping',
    summary: 'Say which column stands for which field; kept for the next list like it',
    roles,
    params,
    body: wire.mappingBody,
    requiresIfMatch: true,
    response: { 200: wire.savedImport },
    problems: [...ofOpen, problems['no-such-column'], problems['column-mapped-twice']],
    handle: (tx, { params: { id }, ifMatch, body }) => mapColumns(tx, id, ifMatch, body),
  });
  endpoint(api, {
    method: 'PATCH',
    url: '/case-imports/:id/cells',
    summary: 'Correct cells; leave rows out, or take them in again',
    roles,
    params,
    body: wire.cellsBody,
    requiresIfMatch: true,
    response: { 200: wire.savedImport },
    problems: [...ofOpen, problems['no-such-column'], problems['no-such-row']],
    handle: (tx, { params: { id }, ifMatch, body }) => correctCells(tx, id, ifMatch, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/case-imports/:id/mend',
    summary: 'Take over every value that is offered for what a spreadsheet took for a number',
    roles,
    params,
    requiresIfMatch: true,
    response: { 200: wire.savedImport },
    problems: ofOpen,
    handle: (tx, { params: { id }, ifMatch }) => mendCells(tx, id, ifMatch),
  });
  endpoint(api, {
    method: 'POST',
    url: '/case-imports/:id/apply',
    summary: 'Write the whole list into the register, or nothing of it',
    roles,
    params,
    requiresIfMatch: true,
    response: { 200: wire.appliedImport },
    problems: [
      ...ofOpen,
      problems['import-has-problems'],
      problems['import-empty'],
      problems['register-changed-meanwhile'],
    ],
    handle: (tx, { params: { id }, ifMatch }) => applyImport(tx, id, ifMatch),
  });
  endpoint(api, {
    method: 'DELETE',
    url: '/case-imports/:id',
    summary: 'Throw the list away',
    roles,
    params,
    response: { 200: wire.discardedImport },
    handle: (tx, { params: { id } }) => discardImport(tx, id),
  });
}
