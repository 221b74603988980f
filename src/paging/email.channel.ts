import { createTransport } from 'nodemailer';
import type { Carrier } from './carrier.ts';
import type { SendOutcome } from './page.ts';

export interface EmailSettings {
  /** smtp://user:password@host:587 or smtps://… */
  url: string;
  from: string;
}

/** Together under the 10 seconds that a try may take. */
const timeouts = {
  dnsTimeout: 3_000,
  connectionTimeout: 4_000,
  greetingTimeout: 4_000,
  socketTimeout: 8_000,
};

/** E-mail by SMTP over a few kept connections. "Sent" means that the server has taken the mail. */
export function emailCarrier({ url, from }: EmailSettings): Carrier {
  const transport = createTransport({ url, pool: true, maxConnections: 4, ...timeouts });
  return {
    send: async ({ key, address, subject, body, at }) => {
      try {
        await transport.sendMail({
          from,
          to: address,
          subject,
          text: body,
          date: at,
          // The same for each try: a mail box that has both shows one.
          messageId: `<${key}@kyoten>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          priority: 'high',
        });
        return { status: 'sent' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: async () => transport.close(),
  };
}

interface SmtpError {
  code?: string;
  responseCode?: number;
}

/**
 * The server's own word decides where there is one: 4xx may work later, 5xx will not. A refused
 * sign-in or address will not heal in 20 seconds either; a lost or silent connection may.
 */
function outcomeOf(error: unknown): SendOutcome {
  const { code, responseCode } = error as SmtpError;
  const isPermanent =
    responseCode === undefined
      ? code === 'EENVELOPE' || code === 'EAUTH' || code === 'EMESSAGE'
      : responseCode >= 500;
  const reason = `smtp ${responseCode ?? code ?? 'error'}`;
  return { status: 'failed', isTemporary: !isPermanent, reason };
}
