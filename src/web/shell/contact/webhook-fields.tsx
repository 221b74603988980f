import type { WebhookFormat } from '../../../paging/page.ts';
import type { ContactMethodInput } from '../../../paging/paging.api.ts';
import { isTemplateUsable } from '../../../paging/webhook-formats.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { formatLabels } from '../../words/contact.ts';
import { addContactWords } from '../../words/contact-add.ts';
import { useSay, useWords } from '../../words/words.ts';

export interface WebhookDraft {
  format: WebhookFormat;
  address: string;
  secret: string;
  template: string;
}
export const emptyWebhook: WebhookDraft = {
  format: 'slack',
  address: '',
  secret: '',
  template: '{"text": "{{text}}"}',
};

/** What is sent of it; null: the template cannot be sent like this. */
export function webhookOf({
  format,
  address,
  secret,
  template,
}: WebhookDraft): ContactMethodInput | null {
  const what = { channel: 'webhook', address, label: null } as const;
  if (format === 'standard') return { ...what, format, secret };
  if (format !== 'text') return { ...what, format };
  return isTemplateUsable(template) ? { ...what, format, template } : null;
}

/** Where a chat takes messages, and how it wants them. */
export function WebhookFields({
  value,
  onChange,
  errorOf,
}: {
  value: WebhookDraft;
  onChange(value: WebhookDraft): void;
  errorOf(path: string): string | null;
}) {
  const w = useWords(addContactWords);
  const say = useSay();
  const set = (change: Partial<WebhookDraft>) => onChange({ ...value, ...change });
  const isUsable = isTemplateUsable(value.template);
  return (
    <>
      <Select<WebhookFormat>
        name="/format"
        label={w.format}
        value={value.format}
        onChange={(format) => format && set({ format })}
        options={(Object.keys(formatLabels) as WebhookFormat[]).map((format) => ({
          value: format,
          label: say(formatLabels[format]),
        }))}
      />
      <TextInput
        name="/address"
        label={w.url}
        help={w.urlHelp}
        type="url"
        isRequired
        value={value.address}
        onChange={(address) => set({ address })}
        error={errorOf('/address')}
      />
      {value.format === 'standard' && (
        <TextInput
          name="/secret"
          label={w.secret}
          help={w.secretHelp}
          isRequired
          value={value.secret}
          onChange={(secret) => set({ secret })}
          error={errorOf('/secret')}
          beside={
            <Button className="shrink-0" onPress={() => set({ secret: newSecret() })}>
              {w.makeSecret}
            </Button>
          }
        />
      )}
      {value.format === 'text' && (
        <TextInput
          name="/template"
          label={w.template}
          help={w.templateHelp}
          rows={3}
          maxLength={2000}
          isRequired
          value={value.template}
          onChange={(template) => set({ template })}
          error={errorOf('/template') ?? (isUsable ? null : w.templateUnusable)}
        />
      )}
    </>
  );
}

/** 32 random bytes, as Standard Webhooks writes them. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}
