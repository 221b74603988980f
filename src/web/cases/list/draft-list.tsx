import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { At } from '../../ui/time.tsx';
import { caseMarkWords } from '../../words/case-marks.ts';
import { casesWords } from '../../words/cases.ts';
import { useSay, useWords } from '../../words/words.ts';
import { sections } from '../form/sections.ts';
import { draftsQuery } from '../queries.ts';
import { caseNamesQuery } from './queries.ts';

interface Draft {
  readonly key: string;
  readonly updatedAt: string;
}

/** What one has typed into the register's forms and not sent: nothing is lost, nothing is forgotten. */
export function DraftList() {
  const w = useWords(casesWords);
  const marks = useWords(caseMarkWords);
  const drafts = useQuery({ ...draftsQuery, staleTime: 0 }).data?.items.filter(isOfCase) ?? [];
  const names = useNames(drafts);
  if (drafts.length === 0) return null;
  return (
    <Section title={marks.drafts}>
      <p className="text-sm text-ink-soft">{w.draftsHelp}</p>
      <ul className="flex flex-col">
        {drafts.map((draft) => (
          <li
            key={draft.key}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2"
          >
            <DraftLine draft={draft} nameOf={names} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const isOfCase = ({ key }: Draft) => key === 'case:new' || /^case:[0-9a-f-]{36}:./.test(key);

/** undefined: not known (yet); null: one may not see this case any more. */
type NameOf = (caseId: string) => string | null | undefined;

/** Of whom they are, asked in one list: the key of a draft says nothing about anybody. */
function useNames(drafts: readonly Draft[]): NameOf {
  const ids = [...new Set(drafts.flatMap((it) => caseOf(it).id ?? []))].sort();
  const { data } = useQuery({ ...caseNamesQuery(ids), enabled: ids.length > 0 });
  return (id) => data && (data.get(id) ?? null);
}

/** A new case has none. */
function caseOf({ key }: Draft): { id: string | null; section: string } {
  const [, id = '', section] = key.split(':');
  return section === undefined ? { id: null, section: '' } : { id, section };
}

function DraftLine({ draft, nameOf }: { draft: Draft; nameOf: NameOf }) {
  const w = useWords(casesWords);
  const { id, section } = caseOf(draft);
  return (
    <>
      <span className="min-w-0 flex-1">
        {id === null ? w.draftNew : <OfSection name={nameOf(id)} section={section} />}
      </span>
      <span className="text-sm text-ink-soft">
        <At iso={draft.updatedAt} />
      </span>
      <Link
        {...(id === null
          ? { to: paths.newCase }
          : { to: paths.caseSection, params: { id, section } })}
        className={buttonClass()}
      >
        {w.goOn}
      </Link>
    </>
  );
}

function OfSection({ name, section }: { name: string | null | undefined; section: string }) {
  const w = useWords(casesWords);
  const say = useSay();
  const known = sections.find(({ key }) => key === section);
  const label = known ? say(known.label) : section;
  if (name === null) return w.draftOfGone(label);
  return name === undefined ? label : w.draftOf(name, label);
}
