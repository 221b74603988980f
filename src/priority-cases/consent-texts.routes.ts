import type { Api } from '../platform/http/endpoint.ts';

export function consentTextRoutes(_api: Api): void {}
