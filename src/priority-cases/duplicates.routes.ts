import type { Api } from '../platform/http/endpoint.ts';

export function duplicateRoutes(_api: Api): void {}
