import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Fact, Facts, Loading } from '../../ui/layout.tsx';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { formatDay, formatTime } from '../../ui/time.tsx';
import { caseVersionsWords } from '../../words/case-versions.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { PrintHead } from './print-head.tsx';
import { allPartsQuery, versionAtQuery } from './queries.ts';
import { WholeVersion } from './whole-version.tsx';

/** A case as it was at an instant: what the base had in hand on the night of an emergency. */
export function AsOf({ id, at }: { id: string; at: string }) {
  const w = useWords(caseVersionsWords);
  const say = useSay();
  const language = useLanguage();
  const { data, error } = useQuery(versionAtQuery(id, at));
  const parts = useQuery(allPartsQuery);
  const day = (iso: string) => formatDay(iso, language);
  const when = `${day(at)} ${formatTime(at, language)}`;
  if (!data || !parts.data)
    return error || parts.error ? (
      <ReadFailure error={error ?? parts.error} />
    ) : (
      <Loading height="20rem" />
    );
  const { consent, decision } = data;
  const scopes = consent?.scopes.map((scope) => say(caseCodes.consentScope[scope])) ?? [];
  return (
    <>
      <Notice tone="warn" title={w.asOf(when)}>
        <p>{w.asOfHelp(data.version)}</p>
        <Facts>
          <Fact name={w.status}>{say(caseCodes.caseStatus[data.status])}</Fact>
          <Fact name={w.consent}>
            {consent
              ? w.consentOf(
                  say(caseCodes.consentBy[consent.givenBy]),
                  day(consent.givenOn),
                  scopes.join(language === 'ja' ? '、' : ', '),
                )
              : w.noConsent}
          </Fact>
          <Fact name={w.decision}>
            {decision
              ? w.decisionOf(
                  say(caseCodes.decisionOutcome[decision.outcome]),
                  decision.council,
                  day(decision.decidedOn),
                )
              : w.noDecision}
            {decision?.conditions && `\n${decision.conditions}`}
          </Fact>
        </Facts>
      </Notice>
      <p className="no-print flex flex-wrap gap-3">
        <Link to={paths.case} params={{ id }} className={buttonClass()}>
          {w.toNow}
        </Link>
        <Button onPress={() => window.print()}>{w.print}</Button>
      </p>
      <PrintHead data={data} />
      <WholeVersion snapshot={data.snapshot} sections={parts.data} names={data.names} />
    </>
  );
}
