import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { At } from '../../ui/time.tsx';
import { casesWords } from '../../words/cases.ts';
import { useSay, useWords } from '../../words/words.ts';
import { sections } from '../form/sections.ts';
import { caseQuery, draftsQuery } from '../queries.ts';

interface Draft {
  readonly key: string;
  readonly updatedAt: string;
}

/** What one has typed into the register's forms and not sent: nothing is lost, nothing is forgotten. */
export function DraftList() {
  const w = useWords(casesWords);
  const drafts = useQuery({ ...draftsQuery, staleTime: 0 }).data?.items.filter(isOfCase) ?? [];
  if (drafts.length === 0) return null;
  return (
    <Section title={w.drafts}>
      <p className="text-sm text-ink-soft">{w.draftsHelp}</p>
      <ul className="flex flex-col">
        {drafts.map((draft) => (
          <li
            key={draft.key}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2"
          >
            <DraftLine draft={draft} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const isOfCase = ({ key }: Draft) => key === 'case:new' || /^case:[0-9a-f-]{36}:./.test(key);

function DraftLine({ draft }: { draft: Draft }) {
  const w = useWords(casesWords);
  const [, id = '', section] = draft.key.split(':');
  return (
    <>
      <span className="min-w-0 flex-1">
        {section === undefined ? w.draftNew : <OfSection id={id} section={section} />}
      </span>
      <span className="text-sm text-ink-soft">
        <At iso={draft.updatedAt} />
      </span>
      <Link
        {...(section === undefined
          ? { to: paths.newCase }
          : { to: paths.caseSection, params: { id, section } })}
        className={buttonClass()}
      >
        {w.goOn}
      </Link>
    </>
  );
}

/** Of whom it is: the key of a draft says nothing about anybody. */
function OfSection({ id, section }: { id: string; section: string }) {
  const w = useWords(casesWords);
  const say = useSay();
  const person = useQuery(caseQuery(id));
  const known = sections.find(({ key }) => key === section);
  const label = known ? say(known.label) : section;
  if (person.error !== null) return w.draftOfGone(label);
  return person.data ? w.draftOf(person.data.name, label) : label;
}
