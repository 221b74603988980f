import { createHmac } from 'node:crypto';

/** What happens to a call: nobody picks up, a machine does, or somebody who presses these keys. */
export type PhoneScript =
  | 'busy'
  | 'no-answer'
  | 'failed'
  /** A machine that the carrier recognises; the call is over when the house hangs up. */
  | 'voicemail'
  /** Picks up and hangs up. */
  | 'hangs-up'
  /** One after the other, as often as it is asked; null: nothing is pressed. */
  | { presses: readonly (string | null)[] };

export interface PlacedCall {
  sid: string;
  to: string;
  /** As the house has sent them, by Twilio's names. */
  asked: Readonly<Record<string, string>>;
  script: PhoneScript;
  isOver: boolean;
}

/** How a call went, as the person heard it. */
export interface PlayedCall {
  to: string;
  /** What was said, one entry for each time that the house spoke. */
  said: string[];
  status: 'busy' | 'no-answer' | 'failed' | 'completed';
}

/** Brings a signed request to the house; answers with status and body. */
export type Deliver = (
  url: string,
  fields: Record<string, string>,
) => Promise<{ status: number; body: string }>;

/** Tells the house what became of a call or message; how surely is the carrier's mood. */
export type Tell = (url: string | undefined, fields: Record<string, string>) => Promise<void>;

/** Lets a placed call ring, with everything that a carrier would ask and tell on the way. */
export async function playCall(
  call: PlacedCall,
  { deliver, tell }: { deliver: Deliver; tell: Tell },
): Promise<PlayedCall> {
  const { sid, to, asked, script } = call;
  const status = (CallStatus: string, more: Record<string, string> = {}) =>
    tell(asked.StatusCallback, { CallSid: sid, To: to, CallStatus, ...more });
  const played: PlayedCall = { to, said: [], status: 'completed' };
  await status('ringing');
  if (script === 'busy' || script === 'no-answer' || script === 'failed') {
    await status(script, script === 'failed' ? { ErrorCode: '13224' } : {});
    return { ...played, status: script };
  }
  await status('in-progress');
  const isMachine = script === 'voicemail';
  let speech = await firstSpeech(call, deliver);
  played.said.push(wordsOf(speech));
  await tell(asked.AsyncAmdStatusCallback, {
    CallSid: sid,
    To: to,
    AnsweredBy: isMachine ? 'machine_start' : 'human',
  });
  const keys = typeof script === 'object' ? [...script.presses] : [];
  for (;;) {
    const action = actionOf(speech);
    if (action === null || call.isOver || script === 'hangs-up') break;
    const key = keys.shift() ?? null;
    const Digits = key === null ? {} : { Digits: key };
    const { body } = await deliver(action, { CallSid: sid, To: to, ...Digits });
    speech = body;
    played.said.push(wordsOf(speech));
  }
  await status('completed', { CallDuration: '12' });
  return played;
}

async function firstSpeech({ sid, to, asked }: PlacedCall, deliver: Deliver): Promise<string> {
  if (asked.Twiml !== undefined) return asked.Twiml;
  const fields = { CallSid: sid, To: to, CallStatus: 'in-progress' };
  const first = await deliver(asked.Url ?? '', fields);
  if (first.status < 300) return first.body;
  return (await deliver(asked.FallbackUrl ?? '', fields)).body;
}

/** Everything that a piece of TwiML says; fails when it is not to be said in Japanese. */
function wordsOf(twiml: string): string {
  if (!twiml.startsWith('<?xml')) throw new Error(`no TwiML: ${twiml.slice(0, 200)}`);
  return [...twiml.matchAll(/<Say([^>]*)>([^<]*)<\/Say>/g)]
    .map(([, attributes = '', words = '']) => {
      if (!attributes.includes('language="ja-JP"')) throw new Error(`not in Japanese: ${words}`);
      return words;
    })
    .join('');
}

/** Where the key goes that is waited for; null: none is. */
function actionOf(twiml: string): string | null {
  const [, action] = /<Gather[^>]* action="([^"]*)"/.exec(twiml) ?? [];
  return action?.replaceAll('&amp;', '&') ?? null;
}

/** X-Twilio-Signature as Twilio's documentation describes it, not as the library makes it. */
export function signatureOf(token: string, url: string, fields: Record<string, string>): string {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = url + sorted.map(([name, value]) => name + value).join('');
  return createHmac('sha1', token).update(text, 'utf8').digest('base64');
}
