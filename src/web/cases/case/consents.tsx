import { Suspense, useState } from 'react';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Chip, type ChipTone, Disclosure, Fact, Facts, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { caseWords } from '../../words/case.ts';
import { caseConsentWords } from '../../words/case-consent.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { type Step, stateOfView, whyNot } from './standing.ts';
import { useWithdrawConsent } from './steps.ts';

const ConsentDialog = lazyPart(async () => (await import('./consent-dialog.tsx')).ConsentDialog);

type Consent = CaseView['consents'][number];

/** The consent that holds, those that held before, and the way to take it back. */
export function Consents({ view, onDone }: { view: CaseView; onDone(step: Step): void }) {
  const w = useWords(caseConsentWords);
  const { role } = useMe();
  const [isRecording, setRecording] = useState(false);
  const newest = view.consents.find((it) => it.withdrawnAt === null);
  const current = view.status === 'CLOSED' ? undefined : newest;
  const earlier = view.consents.filter((it) => it !== current);
  // Where none holds, recording one is a step on the way and has its button there.
  const mayRecord = caseKeepers.includes(role) && current !== undefined;
  return (
    <Section title={w.consents}>
      {current ? (
        <ConsentFacts consent={current} state={stateOf(current, true)} />
      ) : (
        <p className="text-ink-soft">{view.consents.length === 0 ? w.noConsent : w.noneValid}</p>
      )}
      {current && (
        <div className="flex flex-wrap items-start gap-3">
          {mayRecord && <Button onPress={() => setRecording(true)}>{w.recordNew}</Button>}
          <Withdraw view={view} consent={current} onDone={onDone} />
        </div>
      )}
      {earlier.length > 0 && (
        <Disclosure title={w.earlier(earlier.length)}>
          <ul className="flex flex-col gap-3">
            {earlier.map((consent) => (
              <li key={consent.id} className="border-t border-line pt-3">
                <ConsentFacts
                  consent={consent}
                  state={stateOf(consent, false, view.status === 'CLOSED')}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {isRecording && (
        <Suspense fallback={null}>
          <ConsentDialog
            view={view}
            onClose={() => setRecording(false)}
            onDone={() => {
              setRecording(false);
              onDone('record-consent');
            }}
          />
        </Suspense>
      )}
    </Section>
  );
}

function Withdraw({
  view,
  consent,
  onDone,
}: {
  view: CaseView;
  consent: Consent;
  onDone(step: Step): void;
}) {
  const w = useWords(caseConsentWords);
  const say = useSay();
  const { role } = useMe();
  const withdraw = useWithdrawConsent(view.id, () => onDone('withdraw-consent'));
  const why = whyNot(stateOfView(view), 'withdraw-consent', role);
  return (
    <ConfirmButton
      title={w.withdrawTitle}
      why={why && say(why)}
      confirm={w.withdrawConfirm}
      error={withdraw.error}
      onConfirm={() => withdraw.runAsync(consent.id)}
      consequence={
        <>
          <p>{w.withdrawHelp}</p>
          {!caseKeepers.includes(role) && <p className="mt-2">{w.withdrawForBase}</p>}
        </>
      }
    >
      {w.withdraw}
    </ConfirmButton>
  );
}

type ConsentState = 'valid' | 'ranOut' | 'notYet' | 'withdrawn' | 'replaced' | 'ended';
const tones: Partial<Record<ConsentState, ChipTone>> = { valid: 'good', ranOut: 'warn' };

function stateOf(consent: Consent, isNewest: boolean, isClosed = false): ConsentState {
  if (consent.withdrawnAt !== null) return 'withdrawn';
  if (isClosed) return 'ended';
  if (consent.expiresOn !== null && consent.expiresOn < today()) return 'ranOut';
  if (consent.givenOn > today()) return 'notYet';
  return isNewest ? 'valid' : 'replaced';
}

function ConsentFacts({ consent, state }: { consent: Consent; state: ConsentState }) {
  const w = useWords(caseConsentWords);
  const words = useWords(caseWords);
  const say = useSay();
  const language = useLanguage();
  const scopes = consent.scopes.map((scope) => say(caseCodes.consentScope[scope]));
  return (
    <div className="flex flex-col gap-2">
      <p>
        <Chip tone={tones[state] ?? 'plain'}>{w[state]}</Chip>
      </p>
      <Facts>
        <Fact name={w.givenOn}>{formatDay(consent.givenOn, language)}</Fact>
        <Fact name={w.expiresOn}>
          {consent.expiresOn ? formatDay(consent.expiresOn, language) : w.untilWithdrawn}
        </Fact>
        <Fact name={w.givenBy}>{say(caseCodes.consentBy[consent.givenBy])}</Fact>
        {consent.proxyReason && <Fact name={w.proxyReason}>{consent.proxyReason}</Fact>}
        <Fact name={w.scopes}>{scopes.join(words.listJoin)}</Fact>
        <Fact name={w.method}>{say(caseCodes.consentMethod[consent.method])}</Fact>
        <Fact name={w.textVersion}>{consent.textVersion}</Fact>
        {consent.withdrawnAt && (
          <Fact name={w.withdrawnAt}>{formatDay(consent.withdrawnAt, language)}</Fact>
        )}
      </Facts>
    </div>
  );
}
