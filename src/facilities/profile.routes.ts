import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { conditionVersions, versionsQuery } from './condition-versions.api.ts';
import { listConditionVersions } from './condition-versions.service.ts';
import { setContacts } from './contacts.service.ts';
import { idParams as params } from './facilities.api.ts';
import { facilityProblems } from './facilities.problems.ts';
import { overviewPage, overviewQuery } from './overview.api.ts';
import { listOverview } from './overview.service.ts';
import { contactsBody, profileBody, profileView } from './profile.api.ts';
import { profileProblems } from './profile.problems.ts';
import { readProfile, setProfile } from './profile.service.ts';
import { newestSurge, surgeBody, surgeList, surgeView } from './surge.api.ts';
import { listSurges, readNewestSurge, readSurge, reportSurge } from './surge.service.ts';

const ofTheBase = ['coordinator', 'base_manager'] as const;
const roles = [...ofTheBase, 'facility_staff'] as const;
const noSuchFacility = facilityProblems['no-such-facility'];

/** What a facility says of itself: profile, contacts, past conditions, surge. */
export function facilityProfileRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/facilities/overview',
    summary: 'Facilities with their rooms, last report and whether their conditions are known',
    roles: ofTheBase,
    query: overviewQuery,
    response: { 200: overviewPage },
    handle: (tx, { query }) => listOverview(tx, query),
  });
  endpoint(api, {
    method: 'GET',
    url: '/facilities/:id/profile',
    summary: 'What a facility says of itself, and whom of its staff to page',
    roles,
    params,
    response: { 200: profileView },
    problems: [noSuchFacility],
    handle: (tx, { params: { id } }) => readProfile(tx, id),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/facilities/:id/profile',
    summary: 'Change it; its kind and class only by the base',
    roles,
    params,
    body: profileBody,
    response: { 200: profileView },
    requiresIfMatch: true,
    problems: [
      noSuchFacility,
      profileProblems['profile-changed'],
      profileProblems['profile-field-of-base'],
    ],
    handle: (tx, { params: { id }, body, ifMatch }) => setProfile(tx, id, body, ifMatch),
  });
  endpoint(api, {
    method: 'PUT',
    url: '/facilities/:id/contacts',
    summary: 'Whom of its staff to page for an offer, in this order',
    roles,
    params,
    body: contactsBody,
    response: { 200: profileView },
    requiresIfMatch: true,
    problems: [
      noSuchFacility,
      profileProblems['profile-changed'],
      profileProblems['contact-not-of-facility'],
    ],
    handle: (tx, { params: { id }, body, ifMatch }) => setContacts(tx, id, body, ifMatch),
  });
  endpoint(api, {
    method: 'GET',
    url: '/facilities/:id/conditions/versions',
    summary: 'Every version of what a facility accepts, with what each has changed',
    roles,
    params,
    query: versionsQuery,
    response: { 200: conditionVersions },
    problems: [noSuchFacility],
    handle: (tx, { params: { id }, query }) => listConditionVersions(tx, id, query),
  });
  endpoint(api, {
    method: 'POST',
    url: '/facilities/:id/surge',
    summary: 'How many more persons it could take within 24 and 72 hours',
    roles,
    params,
    body: surgeBody,
    response: { 201: surgeView },
    idempotent: { again: (tx, id) => readSurge(tx, id) },
    problems: [noSuchFacility],
    handle: (tx, { params: { id }, body }) => reportSurge(tx, id, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/facilities/:id/surge',
    summary: 'What it last said of that',
    roles,
    params,
    response: { 200: newestSurge },
    problems: [noSuchFacility],
    handle: (tx, { params: { id } }) => readNewestSurge(tx, id),
  });
  endpoint(api, {
    method: 'GET',
    url: '/surge-reports',
    summary: 'The newest of each facility, of the last 72 hours',
    roles: ofTheBase,
    response: { 200: surgeList },
    handle: (tx) => listSurges(tx),
  });
}
