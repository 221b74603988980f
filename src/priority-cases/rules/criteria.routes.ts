import { type Api, endpoint } from '../../platform/http/endpoint.ts';
import { caseReaders, registerKeepers } from '../case-rights.ts';
import {
  changeCriteriaBody,
  criteriaCounts,
  criteriaVersionsView,
  criteriaView,
} from './criteria.api.ts';
import { changeCriteria, countCriteria, listCriteria, readCriteria } from './criteria.service.ts';
import { registerRulesProblems as problems } from './register-rules.problems.ts';

export function criteriaRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/criteria',
    summary: 'The criteria of priority in force, and those that cases may still name',
    roles: caseReaders,
    response: { 200: criteriaView },
    handle: (tx) => readCriteria(tx),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/criteria',
    summary: 'Change the criteria of priority; what is left out is retired, not forgotten',
    roles: registerKeepers,
    body: changeCriteriaBody,
    response: { 200: criteriaView },
    requiresIfMatch: true,
    problems: [problems['criteria-changed']],
    handle: (tx, { body, ifMatch }) => changeCriteria(tx, body, ifMatch),
  });
  endpoint(api, {
    method: 'GET',
    url: '/criteria/versions',
    summary: 'Every version of the criteria: who made it, when and why',
    roles: caseReaders,
    response: { 200: criteriaVersionsView },
    handle: (tx) => listCriteria(tx),
  });
  endpoint(api, {
    method: 'GET',
    url: '/criteria/counts',
    summary: 'How many cases that you may see meet each criterion; nobody is named',
    roles: caseReaders,
    response: { 200: criteriaCounts },
    handle: (tx) => countCriteria(tx),
  });
}
