import { type Api, endpoint } from '../platform/http/endpoint.ts';
import {
  approveExtension,
  extend,
  refuseExtension,
  requestExtension,
} from './extensions.service.ts';
import { showStay } from './stay-views.service.ts';
import { extendBody, stayParams as params, refuseExtensionBody, stayView } from './stays.api.ts';
import { stayProblems as problems } from './stays.problems.ts';

const roles = ['coordinator', 'base_manager'] as const;
/** Row-level security shows a facility its own stays alone. */
const withFacility = [...roles, 'facility_staff'] as const;
const step = [problems['no-such-stay'], problems['stay-step-out-of-order']] as const;
const end = [problems['end-not-later'], problems['end-too-far']] as const;
const asked = problems['no-extension-asked'];
const response = { 200: stayView };

export function extensionRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/stays/:id/extend',
    summary: 'Extend the stay: a coordinator within 7 days of the admission, a manager beyond',
    roles,
    params,
    body: extendBody,
    response,
    problems: [
      ...step,
      ...end,
      problems['approval-needed'],
      problems['manager-approval-needed'],
      problems['room-taken'],
    ],
    handle: (tx, { params: { id }, body }) => extend(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/stays/:id/extension-requests',
    summary: 'Ask for an extension that somebody else is to approve',
    roles: withFacility,
    params,
    body: extendBody,
    response: { 201: stayView },
    idempotent: { again: showStay },
    problems: [...step, ...end, problems['extension-asked-already']],
    handle: (tx, { params: { id }, body }) => requestExtension(tx, id, body),
  });
  endpoint(api, {
    method: 'POST',
    url: '/stays/:id/extension-requests/approve',
    summary: 'Approve the extension that was asked for, and lengthen the room',
    roles,
    params,
    response,
    problems: [
      ...step,
      ...end,
      asked,
      problems['four-eyes'],
      problems['manager-approval-needed'],
      problems['room-taken'],
    ],
    handle: (tx, { params: { id } }) => approveExtension(tx, id),
  });
  endpoint(api, {
    method: 'POST',
    url: '/stays/:id/extension-requests/refuse',
    summary:
      'Refuse the extension that was asked for, or take the request back; a facility its own',
    roles: withFacility,
    params,
    body: refuseExtensionBody,
    response,
    problems: [...step, asked, problems['request-of-the-base']],
    handle: (tx, { params: { id }, body }) => refuseExtension(tx, id, body.reason),
  });
}
