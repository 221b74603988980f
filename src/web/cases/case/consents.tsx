import { Suspense, useState } from 'react';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import { awaitsPaper } from '../../../priority-cases/consents/consent-terms.ts';
import type { ConsentView } from '../../../priority-cases/consents/consents.api.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { servedPages } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Disclosure, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { caseConsentWords } from '../../words/case-consent.ts';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { ConsentFacts, type ConsentState } from './consent-facts.tsx';
import { type Step, stateOfView, whyNot } from './standing.ts';

const ConsentDialog = lazyPart(async () => (await import('./consent-dialog.tsx')).ConsentDialog);
const WithdrawDialog = lazyPart(async () => (await import('./withdraw-dialog.tsx')).WithdrawDialog);
const PaperDialog = lazyPart(
  async () => (await import('./consent-paper-dialog.tsx')).ConsentPaperDialog,
);

type Open = Extract<Step, 'record-consent' | 'consent-paper' | 'withdraw-consent'>;

/** The consent that holds, those that held before, and the way to take it back. */
export function Consents({ view, onDone }: { view: CaseView; onDone(step: Step): void }) {
  const w = useWords(caseConsentWords);
  const [open, setOpen] = useState<Open | null>(null);
  const newest = view.consents.find((it) => it.withdrawnAt === null);
  const current = view.status === 'CLOSED' ? undefined : newest;
  const earlier = view.consents.filter((it) => it !== current);
  const dialog = {
    id: view.id,
    consentId: current?.id ?? '',
    onClose: () => setOpen(null),
    onDone: () => {
      if (open) onDone(open);
      setOpen(null);
    },
  };
  return (
    <Section title={w.consents}>
      {current ? (
        <ConsentFacts caseId={view.id} consent={current} state={stateOf(current, true)} />
      ) : (
        <p className="text-ink-soft">{view.consents.length === 0 ? w.noConsent : w.noneValid}</p>
      )}
      {current && <AwaitedPaper consent={current} onOpen={() => setOpen('consent-paper')} />}
      <Acts view={view} current={current} onOpen={setOpen} />
      {earlier.length > 0 && (
        <Disclosure title={w.earlier(earlier.length)}>
          <ul className="flex flex-col gap-3">
            {earlier.map((consent) => (
              <li key={consent.id} className="border-t border-line pt-3">
                <ConsentFacts
                  caseId={view.id}
                  consent={consent}
                  state={stateOf(consent, false, view.status === 'CLOSED')}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Suspense fallback={null}>
        {open === 'record-consent' && <ConsentDialog view={view} {...dialog} />}
        {open === 'consent-paper' && <PaperDialog {...dialog} />}
        {open === 'withdraw-consent' && <WithdrawDialog {...dialog} />}
      </Suspense>
    </Section>
  );
}

/** Where none holds, recording one is a step on the way and has its button there. */
function Acts({
  view,
  current,
  onOpen,
}: {
  view: CaseView;
  current: ConsentView | undefined;
  onOpen(step: Open): void;
}) {
  const w = useWords(caseConsentWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { role } = useMe();
  const isKeeper = caseKeepers.includes(role);
  const why = whyNot(stateOfView(view), 'withdraw-consent', role);
  return (
    <div className="flex flex-wrap items-start gap-3">
      {isKeeper && current && (
        <Button onPress={() => onOpen('record-consent')}>{w.recordNew}</Button>
      )}
      {isKeeper && view.status !== 'CLOSED' && (
        <a
          href={servedPages.consentSheet(view.id)}
          target="_blank"
          rel="noreferrer"
          className={buttonClass()}
        >
          {w.printBlank}
          <span className="sr-only">{common.opensNewWindow}</span>
        </a>
      )}
      {current && (
        <Button why={why && say(why)} onPress={() => onOpen('withdraw-consent')}>
          {w.withdraw}
        </Button>
      )}
    </div>
  );
}

function AwaitedPaper({ consent, onOpen }: { consent: ConsentView; onOpen(): void }) {
  const w = useWords(caseConsentWords);
  const language = useLanguage();
  const isKeeper = caseKeepers.includes(useMe().role);
  if (!awaitsPaper(consent)) return null;
  const { paperDueOn } = consent;
  const isOverdue = paperDueOn !== null && paperDueOn < today();
  const due = paperDueOn && w.paperDue(formatDay(paperDueOn, language));
  return (
    <Notice
      tone={isOverdue && isKeeper ? 'act' : 'warn'}
      title={isOverdue ? w.paperOverdue : w.paperAwaited}
    >
      <div className="flex flex-col items-start gap-2">
        {due && <p>{due}</p>}
        {isKeeper && (
          <>
            <p>{w.paperHelp}</p>
            <Button onPress={onOpen}>{w.paperCame}</Button>
          </>
        )}
      </div>
    </Notice>
  );
}

function stateOf(consent: ConsentView, isNewest: boolean, isClosed = false): ConsentState {
  if (consent.withdrawnAt !== null) return 'withdrawn';
  if (isClosed) return 'ended';
  if (consent.expiresOn !== null && consent.expiresOn < today()) return 'ranOut';
  if (consent.givenOn > today()) return 'notYet';
  return isNewest ? 'valid' : 'replaced';
}
