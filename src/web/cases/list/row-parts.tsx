import { Link } from '@tanstack/react-router';
import { ageOn, formatJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { formatPhone } from '../../../platform/text/phone.ts';
import type { FoundBy } from '../../../priority-cases/finding/case-search.api.ts';
import type { CaseListItem } from '../../../priority-cases/priority-cases.api.ts';
import { paths } from '../../paths.ts';
import { Chip } from '../../ui/layout.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { caseMarkWords } from '../../words/case-marks.ts';
import { casesWords } from '../../words/cases.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { Keeper } from '../marks.tsx';

/** A row of the list, or somebody who was searched for. */
export type ListItem = CaseListItem & { found?: FoundBy | null };

/** The one link of a row; it is as large as the row. */
export function NameLink({ item }: { item: ListItem }) {
  const w = useWords(casesWords);
  const marks = useWords(caseMarkWords);
  return (
    <>
      <span className="block text-sm font-normal text-ink-soft">{item.nameKana}</span>
      <Link
        to={paths.case}
        params={{ id: item.id }}
        className="font-bold text-primary underline underline-offset-4 after:absolute after:inset-0 after:content-['']"
      >
        {item.name || marks.erasedName}
      </Link>
      {item.isProvisional && (
        <span className="ml-2 inline-block align-middle">
          <Chip tone="warn">{w.provisional}</Chip>
        </span>
      )}
      {item.found && <Why found={item.found} />}
    </>
  );
}

/** Why somebody was found where the name does not show it. */
function Why({ found }: { found: FoundBy }) {
  const w = useWords(casesWords);
  const say = useSay();
  const whose = found.whose === null ? '' : say(caseCodes.whose[found.whose]);
  const said = {
    name: null,
    reading: w.foundByReading,
    number: w.foundByNumber,
    birthDate: w.foundByBirth,
    phone: w.foundByPhone(whose, formatPhone(found.phone ?? '')),
  }[found.by];
  return said && <span className="block text-sm font-normal text-ink-soft">{said}</span>;
}

export function Born({ birthDate }: Pick<CaseListItem, 'birthDate'>) {
  const w = useWords(caseMarkWords);
  const language = useLanguage();
  if (birthDate === null) return <span className="text-ink-soft">{w.birthUnknown}</span>;
  const day = language === 'ja' ? formatJapaneseDate(birthDate) : formatDay(birthDate, language);
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <span className="whitespace-nowrap">{day}</span>
      <span className="whitespace-nowrap">{w.age(ageOn(birthDate, today()))}</span>
    </span>
  );
}

/** Who is responsible, below what it stands beside. */
export function OfKeeper({ item }: { item: CaseListItem }) {
  const w = useWords(caseMarkWords);
  if (item.keeperId === null) return null;
  return (
    <span className="block text-sm text-ink-soft">
      {w.keeper} <Keeper id={item.keeperId} />
    </span>
  );
}

export function ConsentMark({ item }: { item: CaseListItem }) {
  const w = useWords(casesWords);
  if (item.hasConsent) return <span className="whitespace-nowrap">{w.hasConsent}</span>;
  if (item.status === 'CLOSED') return <span className="text-ink-soft">–</span>;
  return <Chip tone="warn">{w.consentMissing}</Chip>;
}

/** What a bad night would ask for and is not there; a consent has a column of its own. */
export function Lacking({ item }: { item: CaseListItem }) {
  const w = useWords(casesWords);
  const missing = [
    ...(item.hasCrisisPlan ? [] : [w.noCrisisPlan]),
    ...(item.hasTrialStay ? [] : [w.noTrialStay]),
  ];
  if (item.status === 'CLOSED') return <span className="text-ink-soft">–</span>;
  if (missing.length === 0) return <span className="text-ink-soft">{w.nothingMissing}</span>;
  return (
    <span className="inline-flex flex-wrap gap-1">
      {missing.map((it) => (
        <Chip key={it}>{it}</Chip>
      ))}
    </span>
  );
}
