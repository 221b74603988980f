import { type FormEvent, useState } from 'react';
import type { ContactMethodView } from '../../../paging/paging.api.ts';
import { useAct } from '../../api/act.ts';
import { ApiProblem, answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { fieldId, focusField } from '../../ui/field-id.ts';
import { TextInput } from '../../ui/fields.tsx';
import { Failure } from '../../ui/notice.tsx';
import { formatTime, useNowAs } from '../../ui/time.tsx';
import { codeWords } from '../../words/contact.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { readCode, standingOf } from './code.ts';
import { nameOf } from './name-of.ts';

/** The six digits that were sent to an address: typed here they show that it works. */
export function VerifyCode({
  method,
  isJustAdded,
  onVerified,
}: {
  method: ContactMethodView;
  isJustAdded: boolean;
  onVerified(): void;
}) {
  const w = useWords(codeWords);
  const say = useSay();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { id, channel, codeSentAt } = method;
  const name = nameOf(method);
  const field = `/code/${id}`;
  const path = { params: { path: { id } } };
  const verify = useAct(
    (code: string) =>
      answered(api.POST('/api/v1/contact-methods/{id}/verify', { ...path, body: { code } })),
    { touches: [keys.contactMethods], onDone: onVerified },
  );
  const send = useAct(() => answered(api.POST('/api/v1/contact-methods/{id}/code', path)), {
    touches: [keys.contactMethods],
    onDone: () => {
      verify.reset();
      setTyped('');
      focusField(field);
    },
  });
  const standing = useNowAs((now) => standingOf(codeSentAt, now).kind);
  const wait = useNowAs((now) => standingOf(codeSentAt, now).againInSeconds);
  const { until } = standingOf(codeSentAt, 0);
  const code = readCode(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (code === null) document.getElementById(fieldId(field))?.focus();
    else if (!verify.isRunning) verify.run(code);
  };
  const wrong = wrongCode(verify.error);
  return (
    <div className="flex w-full flex-col gap-2 rounded-8 bg-solid-gray-50 p-3">
      <p className="text-sm" role="status">
        {standing === 'open' && until !== null
          ? (channel === 'voice' ? w.called : w.sent)(formatTime(until, language))
          : standing === 'over'
            ? w.over
            : w.notSent}
      </p>
      {standing === 'open' && (
        <form onSubmit={submit} noValidate className="max-w-sm">
          {!wrong && <Failure error={verify.error} />}
          <TextInput
            name={field}
            label={
              <>
                {w.code}
                <span className="sr-only"> {name}</span>
              </>
            }
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            isRequired
            autoFocus={isJustAdded}
            value={typed}
            onChange={setTyped}
            error={
              isChecked && code === null
                ? w.sixDigits
                : wrong &&
                  `${say(wrong.label)}${wrong.left === null ? '' : ` ${w.left(wrong.left)}`}`
            }
            beside={
              <Button type="submit" look="filled" className="shrink-0" isRunning={verify.isRunning}>
                {w.confirm}
              </Button>
            }
          />
        </form>
      )}
      <Failure error={send.error} />
      <div>
        <Button
          isRunning={send.isRunning}
          why={wait > 0 ? w.againIn(wait) : null}
          onPress={() => send.run(undefined)}
        >
          {standing === 'none' ? w.send : w.again}
          <span className="sr-only">{name}</span>
        </Button>
      </div>
    </div>
  );
}

/** A refusal that is about the code itself; the others are failures. */
function wrongCode(error: Error | null) {
  if (!(error instanceof ApiProblem) || error.code !== 'code-wrong') return null;
  const { left } = error.extra;
  return { label: error.label, left: typeof left === 'number' ? left : null };
}
