import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { auditFilter, auditPage } from './audit.api.ts';
import { listAudit } from './audit.service.ts';

export function auditRoutes(api: Api): void {
  endpoint(api, {
    method: 'GET',
    url: '/audit',
    summary: 'The log of changes and reads, newest first',
    roles: ['auditor'],
    query: auditFilter,
    response: { 200: auditPage },
    handle: (tx, { query }) => listAudit(tx, query),
  });
}
