import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import { personSheetOf } from '../../../priority-cases/person-sheet.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Chip, Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { today } from '../../ui/today.ts';
import { caseWords } from '../../words/case.ts';
import { caseMarkWords } from '../../words/case-marks.ts';
import { commonWords } from '../../words/common.ts';
import { useSay, useWords } from '../../words/words.ts';
import { draftKeyOf, isFilled, sections } from '../form/sections.ts';
import { draftsQuery } from '../queries.ts';

const PersonSheet = lazyPart(
  async () => (await import('../../person/person-sheet.tsx')).PersonSheet,
);

/** The sections of the form, which of them are filled, and the way into each. */
export function SectionsOverview({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const list = useWords(caseMarkWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { role } = useMe();
  const mayEdit = caseKeepers.includes(role) && view.status !== 'CLOSED';
  const drafts = useQuery({ ...draftsQuery, enabled: mayEdit }).data?.items ?? [];
  const filled = sections.filter((section) => isFilled(section, view));
  return (
    <Section
      title={w.sections}
      beside={
        <span className="text-sm text-ink-soft">{w.filledOf(filled.length, sections.length)}</span>
      }
    >
      <ul className="grid gap-x-6 md:grid-cols-2">
        {sections.map((section) => {
          const isIn = filled.includes(section);
          const hasDraft = drafts.some(({ key }) => key === draftKeyOf(view.id, section.key));
          return (
            <li
              key={section.key}
              className="flex min-h-13 items-center justify-between gap-3 border-t border-line py-1"
            >
              <span className="flex min-w-0 items-baseline gap-2">
                <span aria-hidden="true" className={isIn ? 'font-bold text-good' : 'text-ink-soft'}>
                  {isIn ? '✓' : '–'}
                </span>
                <span>
                  {say(section.label)}
                  {isIn ? (
                    <span className="sr-only"> {w.filled}</span>
                  ) : (
                    <span className="ml-2 text-sm text-ink-soft">{w.empty}</span>
                  )}
                </span>
              </span>
              {mayEdit && (
                <span className="flex shrink-0 items-center gap-2">
                  {hasDraft && <Chip tone="warn">{list.drafts}</Chip>}
                  <Link
                    to={paths.caseSection}
                    params={{ id: view.id, section: section.key }}
                    aria-label={w.editSection(say(section.label))}
                    className="inline-flex min-h-11 items-center rounded-8 px-3 font-bold text-primary underline underline-offset-4 hover:bg-primary-soft"
                  >
                    {common.edit}
                  </Link>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Everything on file, to be read in place. */
export function Contents({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  return (
    <Section title={w.readAll}>
      <Suspense fallback={<Loading height="20rem" />}>
        <PersonSheet sheet={personSheetOf(view, today())} level={3} />
      </Suspense>
    </Section>
  );
}
