import type { Api } from '../platform/http/endpoint.ts';

export function caseVersionRoutes(_api: Api): void {}
