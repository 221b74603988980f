import type { Outgoing } from './carrier.ts';
import type { WebhookFormat } from './page.ts';

type Words = Pick<Outgoing, 'message' | 'subject' | 'body' | 'link' | 'template' | 'at'>;

const bodies: Record<WebhookFormat, (words: Words) => string> = {
  standard: ({ message, subject, body, link, at }) =>
    JSON.stringify({
      type: `page.${message.template}`,
      timestamp: at.toISOString(),
      data: { reference: message.reference, subject, text: body, link },
    }),
  slack: ({ subject, body }) => JSON.stringify({ text: `${subject}\n${body}` }),
  'line-works': ({ subject, body, link }) =>
    JSON.stringify({
      title: subject,
      body: { text: body },
      button: { label: '開く / Open', url: link },
    }),
  'logo-chat': ({ subject, body }) => JSON.stringify({ text: `${subject}\n${body}` }),
  // What is put in cannot end the string of JSON it is put into.
  text: ({ template, subject, body, link }) =>
    fill(template ?? '{"text":"{{text}}"}', inString(`${subject}\n${body}`), inString(link)),
};

/** What is posted to a webhook: JSON, whatever the format. */
export function webhookBody(format: WebhookFormat, words: Words): string {
  return bodies[format](words);
}

/** Whether a template is JSON once {{text}} and {{link}} are filled in, and says the text somewhere. */
export function isTemplateUsable(template: string): boolean {
  try {
    JSON.parse(fill(template, 'x', 'x'));
  } catch {
    return false;
  }
  return template.includes('{{text}}');
}

function fill(template: string, text: string, link: string): string {
  return template.replaceAll('{{text}}', () => text).replaceAll('{{link}}', () => link);
}

function inString(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
