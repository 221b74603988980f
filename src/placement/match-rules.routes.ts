import { emergencyProblems } from '../emergencies/emergencies.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import { changeRulesBody, matchRulesVersions, matchRulesView } from './match-rules.api.ts';
import { matchRulesProblems as problems } from './match-rules.problems.ts';
import { changeRules, listRules, readRules } from './match-rules.service.ts';
import { whatIfBody, whatIfView } from './what-if.api.ts';
import { tryRules } from './what-if.service.ts';

const base = ['coordinator', 'base_manager'] as const;

export function matchRulesRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/match-rules',
    summary: 'What the ranking of facilities goes by',
    roles: base,
    response: { 200: matchRulesView },
    handle: (tx) => readRules(tx),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/match-rules',
    summary: 'Change what the next ranking goes by; rankings that are there stay as they are',
    roles: ['base_manager'],
    body: changeRulesBody,
    response: { 200: matchRulesView },
    requiresIfMatch: true,
    problems: [problems['match-rules-changed'], problems['safety-weakened']],
    handle: (tx, { body, ifMatch }) => changeRules(tx, body, ifMatch),
  });
  endpoint(api, {
    method: 'GET',
    url: '/match-rules/versions',
    summary: 'Every version of the rules: who made it, when, why, and what it changed',
    roles: base,
    response: { 200: matchRulesVersions },
    handle: (tx) => listRules(tx),
  });
  endpoint(api, {
    method: 'POST',
    url: '/match-rules/what-if',
    summary: 'The same person under the rules in force and under edited ones; nothing is kept',
    roles: base,
    body: whatIfBody,
    response: { 200: whatIfView },
    problems: [
      problems['nothing-to-try'],
      emergencyProblems['no-such-emergency'],
      caseProblems['no-such-case'],
    ],
    handle: (tx, { body }) => tryRules(tx, body),
  });
}
