import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { caseReaders } from './case-rights.ts';
import { caseStaffList } from './keepers.api.ts';
import { listCaseStaff } from './keepers.service.ts';

export function keeperRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/case-staff',
    summary: 'Who can be responsible for cases, and the consultation offices of the base',
    roles: caseReaders,
    response: { 200: caseStaffList },
    handle: (tx) => listCaseStaff(tx),
  });
}
