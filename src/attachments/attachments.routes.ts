import type { Config } from '../platform/config.ts';
import { openObjectStorage } from '../platform/files/object-storage.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { answerFile, fileBody } from '../platform/http/file-answer.ts';
import { caseKeepers, caseReaders } from '../priority-cases/case-rights.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import * as wire from './attachments.api.ts';
import { attachmentProblems as problems } from './attachments.problems.ts';
import {
  addAttachment,
  listAttachments,
  readAttachment,
  removeAttachment,
  restoreAttachment,
} from './attachments.service.ts';

const { 'no-such-case': noSuchCase, 'case-closed': closed } = caseProblems;

export function attachmentRoutes(api: Api, config: Config): void {
  const storage = openObjectStorage(config);
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/attachments',
    summary: 'The papers of a case, newest first',
    roles: caseReaders,
    params: wire.caseParams,
    response: { 200: wire.attachmentList },
    problems: [noSuchCase],
    handle: (tx, { params }) => listAttachments(tx, params.id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/cases/:id/attachments',
    summary: 'Attach a PDF, JPEG or PNG; what it is says its content',
    roles: caseKeepers,
    params: wire.caseParams,
    body: wire.attachmentBody,
    mostBytes: wire.mostBodyBytes,
    response: { 201: wire.attachmentView },
    problems: [
      noSuchCase,
      closed,
      problems['file-too-large'],
      problems['file-type-unknown'],
      problems['file-there-already'],
      problems['too-many-attachments'],
      problems['file-store-unreachable'],
    ],
    ownSteps: true,
    handle: (step, { params, body }) => addAttachment(step, storage, params.id, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/attachments/:attachmentId/content',
    summary: 'The file itself, to be saved; the read is logged',
    roles: caseReaders,
    params: wire.attachmentParams,
    response: { 200: fileBody },
    problems: [
      noSuchCase,
      problems['no-such-attachment'],
      problems['file-store-unreachable'],
      problems['file-damaged'],
    ],
    ownSteps: true,
    handle: async (step, { params, reply }) =>
      answerFile(reply, await readAttachment(step, storage, params.id, params.attachmentId)),
  });
  for (const [url, summary, act] of [
    ['remove', 'Take a paper off; for 30 days it can be put back', removeAttachment],
    ['restore', 'Put a paper back that was taken off', restoreAttachment],
  ] as const) {
    endpoint(api, {
      method: 'POST',
      url: `/cases/:id/attachments/:attachmentId/${url}`,
      summary,
      roles: caseKeepers,
      params: wire.attachmentParams,
      response: { 200: wire.attachmentList },
      problems: [noSuchCase, closed, problems['no-such-attachment']],
      handle: (tx, { params }) => act(tx, params.id, params.attachmentId),
    });
  }
}
