import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { escalationProblems } from './escalation.problems.ts';
import { escalationPolicy, policyVersions, policyView } from './policy.api.ts';
import { changePolicy, listPolicies, readPolicy } from './policy.service.ts';
import { previewBody, previewView } from './preview.api.ts';
import { previewPolicy } from './preview.service.ts';

export function policyRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/escalation-policy',
    summary: 'Whom to page, and when',
    roles: ['coordinator', 'base_manager'],
    response: { 200: policyView },
    handle: (tx) => readPolicy(tx),
  });

  endpoint(api, {
    method: 'PUT',
    url: '/escalation-policy',
    summary: 'Change whom to page, and when; running escalations keep their policy',
    roles: ['base_manager'],
    body: escalationPolicy,
    response: { 200: policyView },
    requiresIfMatch: true,
    problems: [escalationProblems['policy-changed'], escalationProblems['level-reaches-nobody']],
    handle: (tx, { body, ifMatch }) => changePolicy(tx, body, ifMatch),
  });

  endpoint(api, {
    method: 'GET',
    url: '/escalation-policy/versions',
    summary: 'Every policy there was, and who wrote it',
    roles: ['coordinator', 'base_manager'],
    response: { 200: policyVersions },
    handle: (tx) => listPolicies(tx),
  });

  endpoint(api, {
    method: 'POST',
    url: '/escalation-policy/preview',
    summary: 'Who would be paged when and how by this policy, if nobody answered; nothing is kept',
    roles: ['coordinator', 'base_manager'],
    body: previewBody,
    response: { 200: previewView },
    handle: (tx, { body }) => previewPolicy(tx, body),
  });
}
