import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { rulesQuery } from '../../rooms/rules/queries.ts';
import { useMe } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { criterionLabels } from '../../words/match-rules.ts';
import { matchingBesideWords } from '../../words/matching-beside.ts';
import { useSay, useWords } from '../../words/words.ts';

/** By what the ranking was made, on demand; managers can try other rules on this very emergency. */
export function OrderInForce({
  emergencyId,
  ruleVersion,
}: {
  emergencyId: string;
  ruleVersion: string;
}) {
  const w = useWords(matchingBesideWords);
  const say = useSay();
  const { role } = useMe();
  const rules = useQuery(rulesQuery).data;
  const number = /^base-(\d+)$/.exec(ruleVersion)?.[1];
  const isInForce = rules?.ruleVersion === ruleVersion;
  return (
    <Disclosure title={w.orderTitle(number === undefined ? w.builtIn : w.version(number))}>
      <div className="flex flex-col gap-2 text-sm">
        {rules && !isInForce && <p className="font-bold text-warn">{w.older}</p>}
        {rules && isInForce && (
          <>
            <p className="text-ink-soft">{w.orderHelp}</p>
            <ol className="flex list-decimal flex-col gap-1 pl-6">
              {rules.rules.order.map((criterion) => (
                <li key={criterion}>
                  <b>{say(criterionLabels[criterion])}</b>{' '}
                  <span className="text-ink-soft">{say(criterionLabels[criterion].help)}</span>
                </li>
              ))}
            </ol>
          </>
        )}
        {role === 'base_manager' && (
          <div>
            <Link
              to={paths.matchRules}
              search={{ emergency: emergencyId }}
              className={buttonClass('outlined')}
            >
              {w.tryRules}
            </Link>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
