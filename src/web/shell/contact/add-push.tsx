import { useState } from 'react';
import type { ContactMethodInput, ContactMethodView } from '../../../paging/paging.api.ts';
import { ApiProblem, Unreachable } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, Notice } from '../../ui/notice.tsx';
import { addContactWords } from '../../words/contact-add.ts';
import { useWords } from '../../words/words.ts';
import { usePermission } from '../notifications.ts';
import { deviceName } from './device-name.ts';
import { canPush, PushDenied, rememberOwn, subscribe } from './push.ts';

/** This browser as an address: asked for the permission only when the person presses. */
export function AddPush({
  isThere,
  add,
  errorOf,
}: {
  isThere: boolean;
  add: {
    isRunning: boolean;
    runAsync(body: ContactMethodInput): Promise<Pick<ContactMethodView, 'id'>>;
  };
  errorOf(path: string): string | null;
}) {
  const w = useWords(addContactWords);
  const permission = usePermission();
  const [label, setLabel] = useState(() => deviceName(navigator.userAgent));
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  if (!canPush()) return <Notice tone="warn">{w.pushUnsupported}</Notice>;
  if (isThere) return <Notice>{w.pushHere}</Notice>;
  if (permission === 'denied') return <Notice tone="warn">{w.pushDenied}</Notice>;
  const press = async () => {
    setAsking(true);
    setFailure(null);
    try {
      const { endpoint, keys } = await subscribe();
      const { id } = await add.runAsync({
        channel: 'push',
        endpoint,
        keys,
        label: label.trim() || deviceName(navigator.userAgent),
      });
      rememberOwn(id);
    } catch (error) {
      setFailure(error as Error);
    } finally {
      setAsking(false);
    }
  };
  return (
    <>
      <p>{w.pushMeans}</p>
      {failure instanceof PushDenied ? (
        <Notice tone="warn" isAnnounced>
          {w.pushDenied}
        </Notice>
      ) : failure instanceof ApiProblem || failure instanceof Unreachable ? (
        // What the server says of the address stands above the form.
        <Failure error={failure instanceof Unreachable ? failure : null} />
      ) : (
        failure && (
          <Notice tone="warn" isAnnounced>
            {w.pushFailed}
          </Notice>
        )
      )}
      <TextInput
        name="/label"
        label={w.label}
        help={w.labelHelp}
        maxLength={60}
        value={label}
        onChange={setLabel}
        error={errorOf('/label')}
      />
      <div>
        <Button look="filled" isRunning={isAsking || add.isRunning} onPress={() => void press()}>
          {w.addPush}
        </Button>
      </div>
    </>
  );
}
