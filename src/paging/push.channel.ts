import { z } from 'zod';
import { postOutside, type Resolver } from '../platform/http/post-outside.ts';
import type { Carrier, Outgoing } from './carrier.ts';
import type { SendOutcome } from './page.ts';
import { isReachable } from './webhook-address.ts';

/** What the house signs its pushes with; made once, for browsers subscribe to this very key. */
export interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

/** A phone that was off for longer is rung by the next page, not by this one. */
const keepSeconds = 600;
/** The service takes 4,096 bytes; what a notification shows is far less. */
const longestBody = 400;

const keysOfBrowser = z.object({ p256dh: z.string(), auth: z.string() });

/**
 * Web push (RFC 8030, encrypted by RFC 8291, signed by VAPID). 2xx means that the browser's maker has
 * it, not that a screen has shown it. `subject`: whom that maker may write to. `ca`: as in
 * `postOutside`.
 */
export function pushCarrier(deps: {
  keys(): Promise<VapidKeys>;
  subject: string;
  isProduction: boolean;
  resolve?: Resolver;
  ca?: string;
}): Carrier {
  const { keys, subject, isProduction, ...rest } = deps;
  const isAllowed = (ip: string) => isReachable(ip, isProduction);
  return {
    send: async (message) => {
      if (!message.address.startsWith('https://')) return failed('push address-not-allowed', false);
      try {
        const sealed = await seal(message, { subject, ...(await keys()) });
        if (sealed === null) return failed('push keys-unusable', false);
        return outcomeOf(await postOutside(message.address, sealed, { isAllowed, ...rest }));
      } catch (error) {
        const { code, name } = error as Error & { code?: string };
        return failed(`push ${code ?? name}`, true);
      }
    },
    close: async () => {},
  };
}

/** The message for this one browser's eyes; null: its keys are none. */
async function seal(message: Outgoing, vapidDetails: { subject: string } & VapidKeys) {
  const { default: webPush } = await import('web-push');
  try {
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint: message.address, keys: keysOfBrowser.parse(JSON.parse(message.secret ?? '')) },
      payloadOf(message),
      {
        vapidDetails,
        TTL: keepSeconds,
        urgency: 'high',
        // A repetition of the same attempt takes the place of the one before.
        topic: message.key.replaceAll('-', ''),
      },
    );
    return { headers: headers as Record<string, string>, body };
  } catch {
    return null;
  }
}

/** What the service worker shows, and where a tap leads. */
function payloadOf({ subject, body, message }: Outgoing): string {
  const [japanese = ''] = body.split('\n\n');
  return JSON.stringify({
    title: subject,
    body: japanese.slice(0, longestBody),
    path: message.path,
  });
}

/** 404 and 410 say that the browser has unsubscribed; the other 4xx will not heal in seconds either. */
function outcomeOf(status: number | null): SendOutcome {
  if (status === null) return failed('push address-not-allowed', false);
  if (status >= 200 && status < 300) return { status: 'sent' };
  return failed(`push ${status}`, status >= 500 || status === 429);
}

function failed(reason: string, isTemporary: boolean): SendOutcome {
  return { status: 'failed', isTemporary, reason };
}
