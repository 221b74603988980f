import type { Api } from '../platform/http/endpoint.ts';

export function caseExportRoutes(_api: Api): void {}
