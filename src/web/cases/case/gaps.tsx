import { Link } from '@tanstack/react-router';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { gapsOf } from '../../../priority-cases/way-on.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { caseWords } from '../../words/case.ts';
import { useSay, useWords } from '../../words/words.ts';
import { sections } from '../form/sections.ts';

/** What no step asks for, and what the night will. */
export function Gaps({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const say = useSay();
  const { role } = useMe();
  const gaps = view.status === 'CLOSED' ? [] : gapsOf(view.profile);
  if (gaps.length === 0) return null;
  const isKeeper = caseKeepers.includes(role);
  return (
    <Section title={w.gaps}>
      <ul className="flex flex-col">
        {gaps.map((gap) => {
          const section = sections.find(({ groups }) => groups.includes(gap));
          return (
            <li
              key={gap}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-2 first:border-t-0 first:pt-0 last:pb-0"
            >
              <span className="flex min-w-0 flex-1 basis-64 items-baseline gap-2">
                <span aria-hidden="true" className="font-bold text-warn">
                  !
                </span>
                {w[gap]}
              </span>
              {isKeeper && section && (
                <Link
                  to={paths.caseSection}
                  params={{ id: view.id, section: section.key }}
                  aria-label={w.editSection(say(section.label))}
                  className={buttonClass()}
                >
                  {w.write}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
