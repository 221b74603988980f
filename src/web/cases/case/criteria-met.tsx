import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Chip, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { criteriaWords } from '../../words/criteria.ts';
import { useWords } from '../../words/words.ts';
import { criteriaQuery } from '../rules/queries.ts';

/** Which criteria the person meets, and why; also those that hold no longer. */
export function CriteriaMet({ view }: { view: CaseView }) {
  const w = useWords(criteriaWords);
  const { role } = useMe();
  const { data, error } = useQuery(criteriaQuery);
  const { criteriaMet = [], criteria = [], criteriaReason } = view.profile;
  const known = new Map(
    [...(data?.retired ?? []), ...(data?.criteria ?? [])].map((it) => [it.id, it]),
  );
  const inForce = new Set(data?.criteria.map(({ id }) => id));
  const mayWrite = caseKeepers.includes(role) && view.status !== 'CLOSED';
  return (
    <Section
      title={w.title}
      beside={
        mayWrite && (
          <Link
            to={paths.caseSection}
            params={{ id: view.id, section: 'events' }}
            className={buttonClass()}
          >
            {w.write}
          </Link>
        )
      }
    >
      {!data && <ReadFailure error={error} />}
      {data && criteriaMet.length === 0 && (
        <p className="text-ink-soft">
          {w.noneMet}
          {mayWrite && <span className="block">{w.noneMetHelp}</span>}
        </p>
      )}
      {data && criteriaMet.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {criteriaMet.map(({ criterionId, reason }) => (
            <li key={criterionId} className="py-2 first:pt-0 last:pb-0">
              <b>{known.get(criterionId)?.label ?? w.unknownCriterion}</b>{' '}
              {!inForce.has(criterionId) && <Chip>{w.isRetired}</Chip>}
              <p className="whitespace-pre-wrap">{reason}</p>
            </li>
          ))}
        </ul>
      )}
      {(criteria.length > 0 || criteriaReason) && (
        <div>
          <h3 className="text-sm font-bold text-ink-soft">{w.earlier}</h3>
          <p className="whitespace-pre-wrap">{criteria.join('\n')}</p>
          <p className="whitespace-pre-wrap">{criteriaReason}</p>
        </div>
      )}
    </Section>
  );
}
