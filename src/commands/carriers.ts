import type { Carriers } from '../paging/carrier.ts';
import { openCarriers } from '../paging/carriers.service.ts';
import type { Platform } from '../platform/platform.ts';

/** The ways out of the house as they are configured. */
export function carriersOf({ config, inTx }: Platform): Carriers {
  const { SMTP_URL: url, MAIL_FROM: from } = config;
  return openCarriers({
    inTx,
    smtp: url && from ? { url, from } : null,
    isProduction: config.NODE_ENV === 'production',
  });
}

/** Where links in messages lead. */
export function publicUrlOf({ config }: Platform): string {
  return config.KYOTEN_PUBLIC_URL ?? `http://localhost:${config.PORT}`;
}
