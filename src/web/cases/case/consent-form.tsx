import { type FormEvent, useState } from 'react';
import { formatJapaneseDate, parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { expiryOf } from '../../../priority-cases/consents/consent-terms.ts';
import type { ConsentTextItem } from '../../../priority-cases/consents/consent-texts.api.ts';
import { scopeSentences } from '../../../priority-cases/consents/scope-sentences.ts';
import {
  CONSENT_BY,
  CONSENT_METHOD,
  CONSENT_SCOPE,
  type ConsentBy,
  type ConsentMethod,
  type ConsentScope,
} from '../../../priority-cases/labels.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxCards, RadioCards } from '../../ui/choices.tsx';
import { DayInput, dayMistake } from '../../ui/day-input.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseConsentWords } from '../../words/case-consent.ts';
import { caseStepWords } from '../../words/case-steps.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { commonWords } from '../../words/common.ts';
import { useSay, useWords } from '../../words/words.ts';
import { ConsentText, firstChoice, isOwn, type TextChoice } from './consent-text.tsx';
import { missing, useMistakes } from './mistakes.ts';
import { knownPaper, lastPaper, noPaper, paperMistakes, rememberPaper } from './own-paper.tsx';
import { StepFailure } from './step-failure.tsx';
import { useRecordConsent } from './steps.ts';

const codesOf = <C extends string>(labels: Readonly<Record<C, string>>) =>
  Object.keys(labels) as C[];

export function ConsentForm({
  id,
  texts,
  onClose,
  onDone,
}: {
  /** Of the case. */
  id: string;
  /** Newest first. */
  texts: readonly ConsentTextItem[];
  onClose(): void;
  onDone(): void;
}) {
  const w = useWords(caseStepWords);
  const read = useWords(caseConsentWords);
  const common = useWords(commonWords);
  const say = useSay();
  const [givenBy, setGivenBy] = useState<ConsentBy | null>(null);
  const [proxyReason, setProxyReason] = useState('');
  const [decisionSupport, setDecisionSupport] = useState('');
  const [scopes, setScopes] = useState<ConsentScope[]>(['BASE']);
  const [method, setMethod] = useState<ConsentMethod | null>(null);
  const [givenOn, setGivenOn] = useState('');
  /** null: as the text says. */
  const [typedExpiry, setTypedExpiry] = useState<string | null>(null);
  const [lastTime] = useState(lastPaper);
  const [chosen, setChosen] = useState<TextChoice | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const choice = chosen ?? { textId: firstChoice(texts, lastTime), paper: noPaper };
  const text = texts.find((it) => it.id === choice.textId) ?? null;
  const expiresOn = typedExpiry ?? expiryShown(givenOn, text);
  const record = useRecordConsent(id, onDone);
  const form = useMistakes(
    {
      '/givenBy': givenBy === null ? caseStepWords.needBy : null,
      '/proxyReason': givenBy === 'PROXY' ? missing(proxyReason, caseStepWords.needReason) : null,
      '/givenOn': dayMistake(givenOn, caseStepWords.needGivenOn),
      '/method': method === null ? caseStepWords.needMethod : null,
      '/scopes': scopes.includes('BASE') ? null : caseStepWords.needBase,
      ...(isOwn(choice) && paperMistakes(choice.paper)),
      ...(isUnreadable && { '/textHash': caseStepWords.fileUnreadable }),
      '/expiresOn': dayMistake(expiresOn, null),
    },
    record.error,
  );
  const error = form.atField;

  const whatWasSigned = async () => {
    if (text !== null) return { consentTextId: text.id };
    const paper = isOwn(choice) || lastTime === null ? await knownPaper(choice.paper) : lastTime;
    rememberPaper(paper);
    return paper;
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    record.reset();
    if (!form.tryNow() || givenBy === null || method === null) return;
    try {
      const signed = await whatWasSigned();
      record.run({
        ...signed,
        givenBy,
        ...(givenBy === 'PROXY' && { proxyReason }),
        scopes,
        method,
        givenOn,
        expiresOn: expiresOn.trim() === '' ? null : expiresOn,
        ...(decisionSupport.trim() !== '' && { decisionSupport }),
      });
    } catch {
      setUnreadable(true);
      form.tell('/textHash', caseStepWords.fileUnreadable);
    }
  };

  return (
    <form noValidate className="flex flex-col gap-5" onSubmit={(event) => void submit(event)}>
      <StepFailure error={form.summary} />
      <ConsentText
        texts={texts}
        lastTime={lastTime}
        choice={choice}
        error={error}
        onChange={(next) => {
          setChosen(next);
          setUnreadable(false);
        }}
      />
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
      <TextInput
        label={w.decisionSupport}
        name="/decisionSupport"
        help={w.decisionSupportHelp}
        rows={2}
        maxLength={1_000}
        value={decisionSupport}
        onChange={setDecisionSupport}
        error={fieldError(error, '/decisionSupport')}
      />
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
      <DayInput
        label={read.expiresOn}
        name="/expiresOn"
        help={
          text?.validMonths ? (
            <>
              {w.expiresByText(w.monthsTerm(text.validMonths))}
              <br />
              {w.expiresHelp}
            </>
          ) : (
            w.expiresHelp
          )
        }
        hasToday={false}
        value={expiresOn}
        onChange={setTypedExpiry}
        error={fieldError(error, '/expiresOn')}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button type="submit" look="filled" isRunning={record.isRunning}>
          {w.save}
        </Button>
      </div>
    </form>
  );
}

/** What the text says, once the day is known from which it counts. */
function expiryShown(givenOn: string, text: ConsentTextItem | null): string {
  const given = parseJapaneseDate(givenOn);
  if (!given.ok) return '';
  const expiry = expiryOf(given.iso, text?.validMonths ?? null);
  return expiry === null ? '' : formatJapaneseDate(expiry);
}
