import { createTransport } from 'nodemailer';
import type { Provider, ProviderOutcome } from './provider.ts';

export interface EmailSettings {
  /** smtp://user:password@host:587 or smtps://… */
  url: string;
  from: string;
}

/** A server that is silent for so long is given up, so that the next one still has time. */
const timeouts = {
  dnsTimeout: 3_000,
  connectionTimeout: 4_000,
  greetingTimeout: 4_000,
  socketTimeout: 8_000,
};

/** E-mail by SMTP over a few kept connections. "Sent" means that the server has taken the mail. */
export function emailProvider(name: string, { url, from }: EmailSettings): Provider {
  const transport = createTransport({ url, pool: true, maxConnections: 4, ...timeouts });
  return {
    name,
    send: async ({ key, address, subject, body, at }) => {
      try {
        const { messageId } = await transport.sendMail({
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
        return { status: 'sent', ref: messageId };
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
  command?: string;
  response?: string;
}

/**
 * The server's own word decides where there is one: 4xx may work later, 5xx will not. A refused
 * sign-in or address will not heal in 20 seconds either; a lost or silent connection may. A refused
 * recipient is the address's fault, but for x.7.x (RFC 3463: policy, such as "relaying denied"): there
 * the server does not want us, and another one may.
 */
function outcomeOf(error: unknown): ProviderOutcome {
  const { code, responseCode, command, response = '' } = error as SmtpError;
  const isPermanent =
    responseCode === undefined
      ? code === 'EENVELOPE' || code === 'EAUTH' || code === 'EMESSAGE'
      : responseCode >= 500;
  const isAddress =
    isPermanent &&
    (command === 'RCPT TO' || command === 'API') &&
    !/^\d{3}[ -]5\.7\./.test(response);
  return {
    status: 'failed',
    isTemporary: !isPermanent,
    reason: `smtp ${responseCode ?? code ?? 'error'}`,
    blames: isAddress ? 'address' : 'provider',
  };
}
