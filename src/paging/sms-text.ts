import type { Outgoing } from './carrier.ts';
import { TEMPLATE_TITLES } from './message.ts';
import type { Answer } from './page.ts';

/**
 * Two parts of a text message in Japanese: UCS-2, 70 units alone, 67 each when they belong together
 * (3GPP TS 23.040). More parts cost more, and come late or not at all.
 */
const longest = 2 * 67;

type Words = Pick<Outgoing, 'message' | 'replyCode' | 'tapLink' | 'link'>;

/**
 * A page as a text message: what, its reference, what to answer, and one link. Where all of it is too
 * long (a long public address), what can be done without is left out: the title, then the answer by
 * text, at last the link.
 */
export function smsText({ message, replyCode, tapLink, link }: Words): string {
  const title = `【${TEMPLATE_TITLES[message.template].ja}】${message.reference}`;
  if (message.template === 'code') return title;
  const reply =
    replyCode === null ? [] : [`返信で応答：「1 ${replyCode}」対応する「2 ${replyCode}」できない`];
  const address = tapLink ?? link;
  const wordings = [
    [title, ...reply, address],
    [message.reference, ...reply, address],
    [title, address],
    [message.reference, address],
    [title, ...reply],
  ].map((lines) => lines.join('\n'));
  return wordings.find((text) => text.length <= longest) ?? title.slice(0, longest);
}

/**
 * What a text message says in answer: 「1 4821」, also in full-width digits, run together, or with
 * words around it. null: it says nothing that we understand.
 */
export function readReply(text: string): { answer: Answer; code: string } | null {
  const [, digit, code] = /(?<!\d)([12])[^\d]{0,3}(\d{4})(?!\d)/.exec(text.normalize('NFKC')) ?? [];
  if (code === undefined) return null;
  return { answer: digit === '1' ? 'take' : 'cannot', code };
}
