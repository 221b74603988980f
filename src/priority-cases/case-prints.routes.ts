import type { Api } from '../platform/http/endpoint.ts';

export function casePrintRoutes(_api: Api): void {}
