import type { ConsentView } from '../../../priority-cases/consents/consents.api.ts';
import { servedPages } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Chip, type ChipTone, Fact, Facts } from '../../ui/layout.tsx';
import { formatDay } from '../../ui/time.tsx';
import { caseWords } from '../../words/case.ts';
import { caseConsentWords } from '../../words/case-consent.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';

export type ConsentState = 'valid' | 'ranOut' | 'notYet' | 'withdrawn' | 'replaced' | 'ended';
const tones: Partial<Record<ConsentState, ChipTone>> = { valid: 'good', ranOut: 'warn' };

/** Everything that is on file of one consent, and its print. */
export function ConsentFacts({
  caseId,
  consent,
  state,
}: {
  caseId: string;
  consent: ConsentView;
  state: ConsentState;
}) {
  const w = useWords(caseConsentWords);
  const words = useWords(caseWords);
  const common = useWords(commonWords);
  const say = useSay();
  const language = useLanguage();
  const day = (iso: string) => formatDay(iso, language);
  const scopes = consent.scopes.map((scope) => say(caseCodes.consentScope[scope]));
  return (
    <div className="flex flex-col gap-2">
      <p>
        <Chip tone={tones[state] ?? 'plain'}>{w[state]}</Chip>
      </p>
      <Facts>
        <Fact name={w.givenOn}>{day(consent.givenOn)}</Fact>
        <Fact name={w.expiresOn}>
          {consent.expiresOn ? day(consent.expiresOn) : w.untilWithdrawn}
        </Fact>
        <Fact name={w.givenBy}>{say(caseCodes.consentBy[consent.givenBy])}</Fact>
        {consent.proxyReason && <Fact name={w.proxyReason}>{consent.proxyReason}</Fact>}
        {consent.decisionSupport && <Fact name={w.decisionSupport}>{consent.decisionSupport}</Fact>}
        <Fact name={w.scopes}>{scopes.join(words.listJoin)}</Fact>
        <Fact name={w.method}>{say(caseCodes.consentMethod[consent.method])}</Fact>
        {consent.paperReceivedOn && <Fact name={w.paper}>{day(consent.paperReceivedOn)}</Fact>}
        <Fact name={w.textVersion}>
          {consent.textVersion}
          {consent.consentTextId === null && (
            <span className="text-sm text-ink-soft"> {w.ownPaper}</span>
          )}
        </Fact>
        {consent.withdrawnAt && <Fact name={w.withdrawnAt}>{day(consent.withdrawnAt)}</Fact>}
        {consent.withdrawnBy && (
          <Fact name={w.withdrawnByWhom}>{say(caseCodes.consentBy[consent.withdrawnBy])}</Fact>
        )}
      </Facts>
      <p>
        <a
          href={servedPages.consentSheet(caseId, consent.id)}
          target="_blank"
          rel="noreferrer"
          className={buttonClass('quiet')}
        >
          {w.printGiven}
          <span className="sr-only">{common.opensNewWindow}</span>
        </a>
      </p>
    </div>
  );
}
