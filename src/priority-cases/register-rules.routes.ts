import type { Api } from '../platform/http/endpoint.ts';

export function registerRulesRoutes(_api: Api): void {}
