import type { Api } from '../platform/http/endpoint.ts';

export function caseMergingRoutes(_api: Api): void {}
