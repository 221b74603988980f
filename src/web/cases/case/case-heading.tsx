import type { ReactNode } from 'react';
import { ageOn, formatJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { disclose } from '../../../priority-cases/disclosure.ts';
import { personSheetOf } from '../../../priority-cases/person-sheet.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { servedPages } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Chip, useTitle } from '../../ui/layout.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { caseWords } from '../../words/case.ts';
import { caseMarkWords } from '../../words/case-marks.ts';
import { sexCodes } from '../../words/codes-sex.ts';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { Keeper, NextReview, StatusChip, Ward } from '../marks.tsx';

/** Who it is, at a glance; the title of the tab names nobody. */
export function CaseHeading({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const list = useWords(caseMarkWords);
  const say = useSay();
  const language = useLanguage();
  useTitle(list.title);
  const { birthDate, registeredOn } = view;
  const day = (iso: string) =>
    language === 'ja' ? formatJapaneseDate(iso) : formatDay(iso, language);
  return (
    <header className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <p className="text-sm text-ink-soft">{view.nameKana}</p>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-2xl">{view.erasedAt === null ? view.name : list.erasedName}</h1>
            <StatusChip status={view.status} />
            {view.isProvisional && <Chip tone="warn">{w.provisional}</Chip>}
          </div>
        </div>
        <PrintSheet view={view} />
      </div>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        <Told name={w.number}>
          <span className="tabular">{view.registrationNo}</span>
        </Told>
        <Told name={w.born}>
          {birthDate === null
            ? list.birthUnknown
            : `${day(birthDate)}　${list.age(ageOn(birthDate, today()))}`}
        </Told>
        <Told name={w.sex}>{say(sexCodes[view.sex])}</Told>
        <Told name={w.ward}>
          <Ward code={view.wardCode} />
        </Told>
        {view.erasedAt === null && (
          <Told name={w.keeper}>
            <Keeper id={view.keeperId} none={w.noKeeper} />
          </Told>
        )}
        {registeredOn && <Told name={w.registeredOn}>{formatDay(registeredOn, language)}</Told>}
        {view.nextReviewOn && view.status !== 'CLOSED' && (
          <Told name={w.nextReview}>
            <NextReview item={view} />
          </Told>
        )}
      </dl>
    </header>
  );
}

function Told({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PrintSheet({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const common = useWords(commonWords);
  const sheet = disclose(personSheetOf(view, today()), 'accepted');
  const mayPrint = sheet.stage === 'accepted' && sheet.person !== null;
  if (!mayPrint) return <p className="max-w-xs text-sm text-ink-soft">{w.noSheet}</p>;
  return (
    <a
      href={servedPages.caseSheet(view.id)}
      target="_blank"
      rel="noreferrer"
      className={buttonClass()}
    >
      {w.print}
      <span className="sr-only">{common.opensNewWindow}</span>
    </a>
  );
}
