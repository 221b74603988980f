import { Link, useRouter } from '@tanstack/react-router';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { paths } from '../../paths.ts';
import { cx } from '../../ui/classes.ts';
import { caseFormWords } from '../../words/case-form.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type CaseSection, draftKeyOf, isFilled, sections } from './sections.ts';

type Drafts = ReadonlySet<string>;
interface Props {
  saved: Pick<CaseView, 'id' | 'profile'>;
  current: string;
  drafts: Drafts;
}

/** The sections of a case: a list at the side where there is room, else the system's own list. */
export function SectionNav(props: Props) {
  const w = useWords(caseFormWords);
  return (
    <nav
      aria-label={w.sections}
      className="lg:sticky lg:top-18 lg:max-h-[calc(100dvh-5.5rem)] lg:self-start lg:overflow-y-auto"
    >
      <SectionList {...props} />
      <SectionSelect {...props} />
    </nav>
  );
}

function SectionList({ saved, current, drafts }: Props) {
  const say = useSay();
  return (
    <ul className="card hidden flex-col rounded-12 border border-line bg-paper p-2 lg:flex">
      {sections.map((section) => (
        <li key={section.key}>
          <Link
            to={paths.caseSection}
            params={{ id: saved.id, section: section.key }}
            aria-current={section.key === current ? 'page' : undefined}
            className={cx(
              'flex min-h-11 items-center gap-2 rounded-8 px-2 py-1.5 leading-snug',
              section.key === current
                ? 'bg-primary-soft font-bold text-primary'
                : 'hover:bg-ground',
            )}
          >
            <Marks section={section} saved={saved} drafts={drafts} />
            <span className="grow">{say(section.label)}</span>
            <DraftMark section={section} saved={saved} drafts={drafts} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface MarkProps {
  section: CaseSection;
  saved: Props['saved'];
  drafts: Drafts;
}

function Marks({ section, saved }: MarkProps) {
  const w = useWords(caseFormWords);
  const isThere = isFilled(section, saved);
  return (
    <span
      role="img"
      aria-label={isThere ? w.filled : w.empty}
      title={isThere ? w.filled : w.empty}
      className={cx(
        'flex size-5 shrink-0 items-center justify-center rounded-full border text-xs font-bold',
        isThere ? 'border-good bg-good-soft text-good' : 'border-line-strong text-ink-soft',
      )}
    >
      {isThere ? '✓' : ''}
    </span>
  );
}

function DraftMark({ section, saved, drafts }: MarkProps) {
  const w = useWords(caseFormWords);
  if (!drafts.has(draftKeyOf(saved.id, section.key))) return null;
  return (
    <span className="shrink-0 rounded-4 border border-warn px-1.5 text-sm font-normal text-warn">
      {w.draft}
    </span>
  );
}

function SectionSelect({ saved, current, drafts }: Props) {
  const w = useWords(caseFormWords);
  const say = useSay();
  const router = useRouter();
  return (
    <label className="flex flex-col gap-1 font-bold lg:hidden">
      {w.chooseSection}
      <select
        value={current}
        onChange={({ target }) =>
          void router.navigate({
            to: paths.caseSection,
            params: { id: saved.id, section: target.value },
          })
        }
        className="min-h-11 w-full rounded-8 border border-line-strong bg-paper px-3 py-2 font-normal"
      >
        {sections.map((section, place) => {
          const isDraft = drafts.has(draftKeyOf(saved.id, section.key));
          const mark = isDraft ? w.draft : isFilled(section, saved) ? '✓' : '';
          return (
            <option key={section.key} value={section.key}>
              {`${place + 1}. ${say(section.label)}${mark && `  ${mark}`}`}
            </option>
          );
        })}
      </select>
    </label>
  );
}
