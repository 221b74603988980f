import type { Api } from '../platform/http/endpoint.ts';

export function criteriaRoutes(_api: Api): void {}
