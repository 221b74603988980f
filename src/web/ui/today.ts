import { tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import { serverNow } from '../api/live.ts';

/** The ISO day in Japan, by the server's clock. */
export const today = (): string => tokyoDayOf(new Date(serverNow()));
