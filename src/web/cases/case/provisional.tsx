import { Link } from '@tanstack/react-router';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { provisionalWords } from '../../words/provisional.ts';
import { useSay, useWords } from '../../words/words.ts';
import { sections, unwritten } from '../form/sections.ts';

/** What a registration out of an emergency still lacks, and the way through it. */
export function Provisional({ view }: { view: CaseView }) {
  const w = useWords(provisionalWords);
  const say = useSay();
  const { role } = useMe();
  if (!view.isProvisional || view.status === 'CLOSED') return null;
  const missing = unwritten(view);
  const [first] = missing;
  return (
    <Section title={w.title}>
      <p className="font-bold">{w.written(sections.length - missing.length, sections.length)}</p>
      {first === undefined ? (
        <p>{w.complete}</p>
      ) : (
        <>
          <p className="text-sm text-ink-soft">
            {w.missing}: {missing.map(({ label }) => say(label)).join('、')}
          </p>
          {caseKeepers.includes(role) && (
            <div>
              <Link
                to={paths.caseSection}
                params={{ id: view.id, section: first.key }}
                className={buttonClass('filled')}
              >
                {w.start(say(first.label))}
              </Link>
            </div>
          )}
        </>
      )}
    </Section>
  );
}
