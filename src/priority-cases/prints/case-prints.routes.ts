import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Api, endpoint } from '../../platform/http/endpoint.ts';
import { answerPage } from '../../platform/http/file-answer.ts';
import { caseReaders as readers } from '../case-rights.ts';
import { caseParams } from '../priority-cases.api.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import * as wire from './case-prints.api.ts';
import { printBinder, printFullSheet } from './case-prints.service.ts';
import { printSheet } from './emergency-sheet.service.ts';

const noSuchCase = caseProblems['no-such-case'];

export function casePrintRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/sheet.html',
    summary: '緊急情報シート by stage of disclosure, on one page of A4; the print is logged',
    roles: readers,
    params: caseParams,
    query: wire.sheetQuery,
    response: { 200: z.string() },
    problems: [noSuchCase, caseProblems['sheet-without-consent']],
    handle: (tx, { params, query, reply }) => {
      asPage(reply);
      return printSheet(tx, params.id, query);
    },
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/:id/full.html',
    summary: '登録票: all that is on file of a person, for paper; the print is logged',
    roles: readers,
    params: caseParams,
    query: wire.fullSheetQuery,
    response: { 200: z.string() },
    problems: [noSuchCase, caseProblems['full-sheet-without-consent']],
    handle: (tx, { params, query, reply }) => {
      asPage(reply);
      return printFullSheet(tx, params.id, query.reason);
    },
  });
  endpoint(api, {
    method: 'GET',
    url: '/cases/binder.html',
    summary: "The list for the ward's binder, for paper; each person's print is logged",
    roles: readers,
    query: wire.binderQuery,
    response: { 200: z.string() },
    problems: [caseProblems['binder-too-long']],
    handle: (tx, { query, reply }) => {
      asPage(reply);
      return printBinder(tx, query);
    },
  });
}

function asPage(reply: FastifyReply): void {
  answerPage(reply);
}
