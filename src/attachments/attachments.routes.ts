import type { Config } from '../platform/config.ts';
import type { Api } from '../platform/http/endpoint.ts';

export function attachmentRoutes(_api: Api, _config: Config): void {}
