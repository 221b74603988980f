import type { Api } from '../platform/http/endpoint.ts';

export function councilRoutes(_api: Api): void {}
