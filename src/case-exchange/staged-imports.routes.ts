import type { Api } from '../platform/http/endpoint.ts';

export function stagedImportRoutes(_api: Api): void {}
