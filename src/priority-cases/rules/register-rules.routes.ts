import { type Api, endpoint } from '../../platform/http/endpoint.ts';
import { caseReaders, registerKeepers } from '../case-rights.ts';
import {
  changeRegisterRulesBody,
  registerRulesVersions,
  registerRulesView,
} from './register-rules.api.ts';
import { registerRulesProblems as problems } from './register-rules.problems.ts';
import {
  changeRegisterRules,
  listRegisterRules,
  readRegisterRules,
} from './register-rules.service.ts';

export function registerRulesRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/register-rules',
    summary: 'Which fields a case needs for which status, and how long what lasts',
    roles: caseReaders,
    response: { 200: registerRulesView },
    handle: (tx) => readRegisterRules(tx),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/register-rules',
    summary: 'Change the rules of the register; the next step goes by them',
    roles: registerKeepers,
    body: changeRegisterRulesBody,
    response: { 200: registerRulesView },
    requiresIfMatch: true,
    problems: [problems['register-rules-changed']],
    handle: (tx, { body, ifMatch }) => changeRegisterRules(tx, body, ifMatch),
  });
  endpoint(api, {
    method: 'GET',
    url: '/register-rules/versions',
    summary: 'Every version of the rules of the register: what it says, who made it, when and why',
    roles: caseReaders,
    response: { 200: registerRulesVersions },
    handle: (tx) => listRegisterRules(tx),
  });
}
