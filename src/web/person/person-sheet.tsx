import { formatJapaneseDate } from '../../platform/text/japanese-date.ts';
import { personCodes } from '../words/codes-person.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { baseParts } from './base-parts.tsx';
import { callParts } from './call-parts.tsx';
import { careParts } from './care-parts.tsx';
import { healthParts } from './health-parts.tsx';
import { personWords } from './person-words.ts';
import type { SheetOfPerson, SheetPart } from './sheet-part.ts';
import { Coded, CodedList, Facts, Known, labelsOf, Unknown } from './values.tsx';

/** In the order in which it matters at two in the morning. */
const parts: readonly SheetPart[] = [...healthParts, ...careParts, ...callParts, ...baseParts];

const noNames = () => null;

/**
 * 緊急情報シート of one person, with whatever groups the reader may see. What is not on file is named
 * in one line at the end. `level` is that of the person's name among the page's headings.
 */
export function PersonSheet({
  sheet,
  level = 3,
  facilityName = noNames,
}: {
  sheet: SheetOfPerson;
  level?: 2 | 3;
  /** The name of a facility of ours, where the profile names it by its id alone. */
  facilityName?: (id: string) => string | null;
}) {
  const w = useWords(personWords);
  const PartHeading = `h${level + 1}` as 'h3' | 'h4';
  const missing = [
    ...(sheet.profile.communication?.calledBy ? [] : [w.calledBy]),
    ...parts.filter((part) => !part.isOfBase && !part.isKnown(sheet)).map(({ title }) => w[title]),
  ];
  return (
    <article className="flex flex-col gap-3">
      <Identity sheet={sheet} level={level} />
      {parts
        .filter((part) => part.isKnown(sheet))
        .map(({ title, Body }) => (
          // No region of its own: fourteen landmarks for each person would hide those of the page.
          <div key={title} className="flex flex-col gap-2 border-t border-line pt-3">
            <PartHeading className="text-base font-bold">{w[title]}</PartHeading>
            <Body sheet={sheet} profile={sheet.profile} facilityName={facilityName} />
          </div>
        ))}
      {missing.length > 0 && (
        <p className="border-t border-line pt-3 text-sm text-ink-soft">
          {w.notRegisteredYet}
          {w.colon}
          {missing.join(w.listJoin)}
        </p>
      )}
    </article>
  );
}

function Identity({ sheet, level }: { sheet: SheetOfPerson; level: 2 | 3 }) {
  const w = useWords(personWords);
  const language = useLanguage();
  const say = useSay();
  const Heading = `h${level}` as const;
  const { name, nameKana, birthDate, ageYears, sex, registrationNo, profile } = sheet;
  const { calledBy } = profile.communication ?? {};
  const { types, physicalKinds, supportLevel } = profile.disability ?? {};
  const born = birthDate && (language === 'ja' ? formatJapaneseDate(birthDate) : birthDate);
  return (
    <header className="flex flex-col gap-2">
      <div>
        {nameKana && <p className="text-sm text-ink-soft">{nameKana}</p>}
        <Heading className="text-xl font-bold">{name ?? w.noName}</Heading>
      </div>
      <Facts>
        <Known name={w.calledBy}>{calledBy && <strong>{calledBy}</strong>}</Known>
        <Known name={w.commonName}>{profile.commonName}</Known>
        <Known name={w.age}>{ageYears === null ? <Unknown /> : w.years(ageYears)}</Known>
        <Known name={w.birthDate}>{born}</Known>
        <Known name={w.sex}>
          <Coded label={sex && personCodes.sex[sex]} />
        </Known>
        <Known name={w.disability}>
          <CodedList labels={labelsOf(personCodes.disabilityType, types)} />
        </Known>
        <Known name={w.physicalKind}>
          {physicalKinds && (
            <CodedList labels={labelsOf(personCodes.physicalKind, physicalKinds)} />
          )}
        </Known>
        <Known name={w.supportLevel}>
          {supportLevel && say(personCodes.supportLevel[supportLevel])}
        </Known>
        <Known name={w.registrationNo}>{registrationNo}</Known>
      </Facts>
    </header>
  );
}
