import { type FormEvent, useState } from 'react';
import type { ContactMethodInput } from '../../../paging/paging.api.ts';
import { useAct } from '../../api/act.ts';
import { ApiProblem, answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { addContactWords } from '../../words/contact-add.ts';
import { type Label, useSay, useWords } from '../../words/words.ts';
import { AddPush } from './add-push.tsx';
import { nameOf } from './name-of.ts';
import { emptyWebhook, WebhookFields, webhookOf } from './webhook-fields.tsx';

type Channel = ContactMethodInput['channel'];
const kinds = ['voice', 'sms', 'push', 'email', 'webhook'] as const satisfies readonly Channel[];

/** One form for every way; what was typed stays when it is refused. The code is sent at once. */
export function AddContactMethod({
  own,
  onAdded,
}: {
  /** The address that is this browser; null: none. */
  own: string | null;
  onAdded(sentence: string, id: string): void;
}) {
  const w = useWords(addContactWords);
  const [channel, choose] = useState<Channel>('voice');
  const [text, setText] = useState('');
  const [webhook, setWebhook] = useState(emptyWebhook);
  const add = useAct(
    (body: ContactMethodInput, key) =>
      answered(api.POST('/api/v1/contact-methods', { body, headers: idempotencyKey(key) })),
    {
      again: true,
      touches: [keys.contactMethods],
      onDone: (method) => {
        setText('');
        setWebhook(emptyWebhook);
        onAdded(w.added(nameOf(method)), method.id);
      },
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (add.isRunning || channel === 'push') return;
    if (channel !== 'webhook') return add.run({ channel, address: text, label: null });
    const body = webhookOf(webhook);
    if (body !== null) add.run(body);
  };
  const error = useErrors(add.error);
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <h3>{w.title}</h3>
      <Failure error={add.error} />
      <RadioCards
        name="/channel"
        label={w.kind}
        columns={2}
        value={channel}
        onChange={(chosen) => {
          choose(chosen);
          setText('');
          add.reset();
        }}
        options={kinds.map((kind) => ({ value: kind, label: w[kind], help: w[`${kind}Help`] }))}
      />
      {channel === 'email' && (
        <TextInput
          name="/address"
          label={w.emailAddress}
          help={w.emailAddressHelp}
          type="email"
          isRequired
          value={text}
          onChange={setText}
          error={error('/address')}
        />
      )}
      {(channel === 'sms' || channel === 'voice') && (
        <TextInput
          name="/address"
          label={channel === 'sms' ? w.smsPhone : w.phone}
          help={w.phoneHelp}
          type="tel"
          autoComplete="tel"
          isRequired
          value={text}
          onChange={setText}
          error={error('/address')}
        />
      )}
      {channel === 'webhook' && (
        <WebhookFields value={webhook} onChange={setWebhook} errorOf={error} />
      )}
      {channel === 'push' ? (
        <AddPush isThere={own !== null} add={add} errorOf={error} />
      ) : (
        <div>
          <Button type="submit" look="filled" isRunning={add.isRunning}>
            {w.add}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Refusals that are of the one field without naming it. */
const aboutTheAddress = ['contact-method-exists', 'webhook-address-not-allowed'];

function useErrors(error: Error | null): (path: string) => string | null {
  const say = useSay();
  const refusal: Label | null =
    error instanceof ApiProblem && aboutTheAddress.includes(error.code) ? error.label : null;
  return (path) =>
    fieldError(error, path) ?? (path === '/address' && refusal ? say(refusal) : null);
}
