import type { Api } from '../platform/http/endpoint.ts';

export function closingRoutes(_api: Api): void {}
