import type { Api } from '../platform/http/endpoint.ts';

export function caseTaskRoutes(_api: Api): void {}
