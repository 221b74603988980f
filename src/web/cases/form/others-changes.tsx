import { useQuery } from '@tanstack/react-query';
import { Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { caseFormWords } from '../../words/case-form.ts';
import { caseVersionsWords } from '../../words/case-versions.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { DifferenceList } from '../versions/difference-list.tsx';
import { allPartsQuery, versionQuery } from '../versions/queries.ts';
import { type SaidDifference, saidDifferences } from '../versions/said.ts';

/** What others have changed since a version: who, when and why, field by field, here and elsewhere. */
export function OthersChanges({
  id,
  since,
  version,
  section,
  asked,
}: {
  id: string;
  since: number;
  version: number;
  section: string;
  /** Fields that are shown with a question of their own. */
  asked: readonly string[];
}) {
  const w = useWords(caseFormWords);
  const versions = useWords(caseVersionsWords);
  const language = useLanguage();
  const { data, error } = useQuery(versionQuery(id, version, since));
  const parts = useQuery(allPartsQuery);
  if (!data || !parts.data)
    return error || parts.error ? <ReadFailure error={error ?? parts.error} /> : <Loading />;
  const said = saidDifferences(data.differences, parts.data, data.names);
  const versionOf = new Map(said.map((it) => [it.said.path, it.difference.version]));
  const stepOf = (path: string) =>
    data.steps.find((step) => step.version === versionOf.get(path)) ?? null;
  // Where one person alone has saved, that has been said above.
  const whose = (path: string) => {
    const step = data.steps.length > 1 ? stepOf(path) : null;
    if (step === null) return null;
    return (
      <span className="text-sm text-ink-soft">
        {w.savedBy(step.by?.name || w.house, formatTime(step.at, language, true))}
      </span>
    );
  };
  const shown = said
    .map((it) => it.said)
    .filter(({ path }) => !asked.includes(`/${path.replaceAll('.', '/')}`));
  const here = shown.filter((it) => it.section === section);
  const elsewhere = shown.filter((it) => it.section !== section);
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-1">
        {data.steps.map(({ id: stepId, by, at, reason }) => (
          <li key={stepId} className="break-words whitespace-pre-wrap">
            <span className="font-bold">
              {w.savedBy(by?.name || w.house, formatTime(at, language, true))}
            </span>
            {reason && `　${versions.why(reason)}`}
          </li>
        ))}
      </ul>
      <Changes title={w.changedHere} items={here} whose={whose} />
      <Changes title={w.changedElsewhere} items={elsewhere} whose={whose} />
    </div>
  );
}

function Changes({
  title,
  items,
  whose,
}: {
  title: string;
  items: readonly SaidDifference[];
  whose: Parameters<typeof DifferenceList>[0]['beside'];
}) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <DifferenceList items={items} beside={whose} />
    </Section>
  );
}
