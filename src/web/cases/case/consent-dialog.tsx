import { type FormEvent, useState } from 'react';
import {
  CONSENT_BY,
  CONSENT_METHOD,
  CONSENT_SCOPE,
  type ConsentBy,
  type ConsentMethod,
  type ConsentScope,
} from '../../../priority-cases/labels.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxCards, RadioCards } from '../../ui/choices.tsx';
import { DayInput, dayMistake } from '../../ui/day-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseConsentWords } from '../../words/case-consent.ts';
import { caseStepWords, scopeSentences } from '../../words/case-steps.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { commonWords } from '../../words/common.ts';
import { useSay, useWords } from '../../words/words.ts';
import {
  ConsentText,
  knownText,
  lastText,
  rememberText,
  type TextChoice,
  textMistakes,
} from './consent-text.tsx';
import { missing, useMistakes } from './mistakes.ts';
import { StepFailure } from './step-failure.tsx';
import { useRecordConsent } from './steps.ts';

const codesOf = <C extends string>(labels: Readonly<Record<C, string>>) =>
  Object.keys(labels) as C[];

/** A consent that was given: by whom, for whom to see, to which text. */
export function ConsentDialog({
  view,
  onClose,
  onDone,
}: {
  view: CaseView;
  onClose(): void;
  onDone(): void;
}) {
  const w = useWords(caseStepWords);
  const read = useWords(caseConsentWords);
  const common = useWords(commonWords);
  const say = useSay();
  const [last] = useState(lastText);
  const [givenBy, setGivenBy] = useState<ConsentBy | null>(null);
  const [proxyReason, setProxyReason] = useState('');
  const [scopes, setScopes] = useState<ConsentScope[]>(['BASE']);
  const [method, setMethod] = useState<ConsentMethod | null>(null);
  const [givenOn, setGivenOn] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [text, setText] = useState<TextChoice>({
    isLast: last !== null,
    version: '',
    file: null,
    pasted: '',
  });
  const [isUnreadable, setUnreadable] = useState(false);
  const record = useRecordConsent(view.id, onDone);
  const form = useMistakes(
    {
      '/givenBy': givenBy === null ? caseStepWords.needBy : null,
      '/proxyReason': givenBy === 'PROXY' ? missing(proxyReason, caseStepWords.needReason) : null,
      '/givenOn': dayMistake(givenOn, caseStepWords.needGivenOn),
      '/method': method === null ? caseStepWords.needMethod : null,
      '/scopes': scopes.includes('BASE') ? null : caseStepWords.needBase,
      ...textMistakes(text),
      ...(isUnreadable && { '/textHash': caseStepWords.fileUnreadable }),
      '/expiresOn': dayMistake(expiresOn, null),
    },
    record.error,
  );
  const error = form.atField;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    record.reset();
    if (!form.tryNow() || givenBy === null || method === null) return;
    try {
      const known = text.isLast && last ? last : await knownText(text);
      rememberText(known);
      record.run({
        givenBy,
        ...(givenBy === 'PROXY' && { proxyReason }),
        scopes,
        method,
        givenOn,
        ...(expiresOn.trim() !== '' && { expiresOn }),
        textVersion: known.version,
        textHash: known.hash,
      });
    } catch {
      setUnreadable(true);
      form.tell('/textHash', caseStepWords.fileUnreadable);
    }
  };

  return (
    <Dialog title={w.consentTitle} isOpen onClose={onClose} size="large">
      <form noValidate className="flex flex-col gap-5" onSubmit={(event) => void submit(event)}>
        <StepFailure error={form.summary} />
        <RadioCards<ConsentBy>
          label={read.givenBy}
          name="/givenBy"
          isRequired
          columns={2}
          value={givenBy}
          onChange={setGivenBy}
          options={codesOf(CONSENT_BY).map((value) => ({
            value,
            label: say(caseCodes.consentBy[value]),
          }))}
          error={fieldError(error, '/givenBy')}
        />
        {givenBy === 'PROXY' && (
          <TextInput
            label={read.proxyReason}
            name="/proxyReason"
            help={w.proxyReasonHelp}
            isRequired
            rows={2}
            maxLength={500}
            value={proxyReason}
            onChange={setProxyReason}
            error={fieldError(error, '/proxyReason')}
          />
        )}
        <DayInput
          label={read.givenOn}
          name="/givenOn"
          isRequired
          value={givenOn}
          onChange={setGivenOn}
          error={fieldError(error, '/givenOn')}
        />
        <RadioCards<ConsentMethod>
          label={read.method}
          name="/method"
          isRequired
          columns={3}
          value={method}
          onChange={setMethod}
          options={codesOf(CONSENT_METHOD).map((value) => ({
            value,
            label: say(caseCodes.consentMethod[value]),
            ...(value === 'ORAL' && { help: w.oralHelp }),
          }))}
          error={fieldError(error, '/method')}
        />
        <CheckboxCards
          label={read.scopes}
          name="/scopes"
          help={w.scopesHelp}
          value={scopes}
          onChange={setScopes}
          options={codesOf(CONSENT_SCOPE).map((value) => ({
            value,
            label: (
              <>
                <span className="block font-bold">{say(caseCodes.consentScope[value])}</span>
                <span className="block text-sm text-ink-soft">{say(scopeSentences[value])}</span>
              </>
            ),
          }))}
          error={fieldError(error, '/scopes')}
        />
        <ConsentText
          choice={text}
          last={last}
          error={error}
          onChange={(choice) => {
            setText(choice);
            setUnreadable(false);
          }}
        />
        <DayInput
          label={read.expiresOn}
          name="/expiresOn"
          help={w.expiresHelp}
          hasToday={false}
          value={expiresOn}
          onChange={setExpiresOn}
          error={fieldError(error, '/expiresOn')}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button type="submit" look="filled" isRunning={record.isRunning}>
            {w.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
