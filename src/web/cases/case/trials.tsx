import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { paths } from '../../paths.ts';
import { trialsQuery } from '../../rooms/trials/queries.ts';
import { TrialList } from '../../rooms/trials/trial-list.tsx';
import { desksOf, useMe } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { trialWords } from '../../words/trial.ts';
import { useWords } from '../../words/words.ts';

/** Which houses the person knows from a trial, or will: an emergency looks there first. */
export function Trials({ view }: { view: CaseView }) {
  const w = useWords(trialWords);
  const isOfBase = desksOf(useMe().role).includes('rooms');
  const { data, error } = useQuery(trialsQuery(view.id));
  return (
    <Section
      title={w.title}
      beside={
        isOfBase && (
          <Link
            to={paths.trialStays}
            search={{ person: view.id, no: view.registrationNo }}
            className={buttonClass()}
          >
            {w.add}
          </Link>
        )
      }
    >
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="3rem" />)}
      {data?.items.length === 0 && <p className="text-ink-soft">{w.noneOfPerson}</p>}
      {data && data.items.length > 0 && <TrialList trials={data.items} isLinked={isOfBase} />}
    </Section>
  );
}
