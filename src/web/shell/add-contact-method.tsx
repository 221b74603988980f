import { type FormEvent, useState } from 'react';
import type { ContactMethodInput } from '../../paging/paging.api.ts';
import { useAct } from '../api/act.ts';
import { ApiProblem, answered, api, idempotencyKey } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { Button } from '../ui/button.tsx';
import { RadioCards } from '../ui/choices.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Failure, fieldError } from '../ui/notice.tsx';
import { accountWords } from '../words/account.ts';
import { type Label, useSay, useWords } from '../words/words.ts';

/** One form for both kinds; what was typed stays when it is refused. */
export function AddContactMethod({ onAdded }: { onAdded(address: string): void }) {
  const w = useWords(accountWords);
  const say = useSay();
  const [channel, setChannel] = useState<ContactMethodInput['channel']>('email');
  const [address, setAddress] = useState('');
  const [secret, setSecret] = useState('');
  const add = useAct(
    (body: ContactMethodInput, key) =>
      answered(api.POST('/api/v1/contact-methods', { body, headers: idempotencyKey(key) })),
    {
      again: true,
      touches: [keys.contactMethods],
      onDone: (_, sent) => {
        setAddress('');
        setSecret('');
        onAdded(sent.address);
      },
    },
  );
  const isWebhook = channel === 'webhook';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isRunning) add.run(isWebhook ? { channel, address, secret } : { channel, address });
  };
  const refusal = aboutTheAddress(add.error);
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <h3>{w.addTitle}</h3>
      <Failure error={add.error} />
      <RadioCards
        name="/channel"
        label={w.kind}
        columns={2}
        value={channel}
        onChange={(chosen) => {
          setChannel(chosen);
          add.reset();
        }}
        options={[
          { value: 'email', label: w.email },
          { value: 'webhook', label: w.webhook },
        ]}
      />
      <TextInput
        name="/address"
        label={isWebhook ? w.webhookAddress : w.emailAddress}
        help={isWebhook ? w.webhookHelp : w.emailHelp}
        type={isWebhook ? 'url' : 'email'}
        isRequired
        value={address}
        onChange={setAddress}
        error={fieldError(add.error, '/address') ?? (refusal && say(refusal))}
      />
      {isWebhook && (
        <TextInput
          name="/secret"
          label={w.secret}
          help={w.secretHelp}
          isRequired
          value={secret}
          onChange={setSecret}
          error={fieldError(add.error, '/secret')}
          beside={
            <Button key="make" className="shrink-0" onPress={() => setSecret(newSecret())}>
              {w.makeSecret}
            </Button>
          }
        />
      )}
      <div>
        <Button type="submit" look="filled" isRunning={add.isRunning}>
          {isWebhook ? w.addWebhook : w.addEmail}
        </Button>
      </div>
    </form>
  );
}

/** Refusals that are of the one field without naming it. */
function aboutTheAddress(error: Error | null): Label | null {
  const codes = ['contact-method-exists', 'webhook-address-not-allowed'];
  return error instanceof ApiProblem && codes.includes(error.code) ? error.label : null;
}

/** 32 random bytes, as Standard Webhooks writes them. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}
