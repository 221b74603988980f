import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { LinksView } from '../../../case-merging/case-merging.api.ts';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Chip, Disclosure, Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Failure, Notice, ReadFailure } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { caseLinksWords, linkKindLabels } from '../../words/case-links.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { StatusChip } from '../marks.tsx';
import { linksQuery, useUndoLink } from './link-queries.ts';
import { mayStep } from './standing.ts';

const LinkDialog = lazyPart(async () => (await import('./link-dialog.tsx')).LinkDialog);
const History = lazyPart(async () => (await import('./history.tsx')).History);

type OtherCase = LinksView['items'][number]['other'];

/** With whom the person belongs together, and second registrations that were put into this one. */
export function Links({ view }: { view: CaseView }) {
  const w = useWords(caseLinksWords);
  const say = useSay();
  const { role } = useMe();
  const [isAdding, setAdding] = useState(false);
  const { data, error } = useQuery(linksQuery(view.id));
  const undo = useUndoLink(view.id);
  // Whom the case has taken in is told below.
  const takenIn = data?.merged.map(({ other }) => other.id) ?? [];
  const items = data?.items.filter(({ other }) => !takenIn.includes(other.id));
  const mayLink = caseKeepers.includes(role);
  const mayMerge = mayStep(role, 'close') && view.status !== 'CLOSED';
  return (
    <Section title={w.title}>
      <ReadFailure error={error} />
      {!data && !error && <Loading />}
      {data?.mergedInto && (
        <Notice tone="warn" title={w.mergedInto}>
          <Other other={data.mergedInto} />
        </Notice>
      )}
      {data?.items.length === 0 && data.merged.length === 0 && !data.mergedInto && (
        <p className="text-sm text-ink-soft">{mayLink ? w.none : w.noneToRead}</p>
      )}
      <Failure error={undo.error} />
      <ul className="flex flex-col divide-y divide-line">
        {items?.map(({ id, kind, note, other, ...mark }) => (
          <li key={id} className="flex min-w-0 flex-col gap-1 py-2">
            <span>
              <Chip>{say(linkKindLabels[kind])}</Chip>
            </span>
            <Other other={other} />
            {note && <p className="break-words whitespace-pre-wrap">{note}</p>}
            <By mark={mark} />
            <div className="flex flex-wrap gap-2">
              {mayMerge && kind === 'SAME_PERSON' && other.status !== 'CLOSED' && (
                <Link
                  to={paths.caseMerge}
                  params={{ id: view.id, otherId: other.id }}
                  aria-label={w.mergeOf(other.name)}
                  className={buttonClass()}
                >
                  {w.merge}
                </Link>
              )}
              {mayLink && (
                <Button look="quiet" aria-label={w.undoOf(other.name)} onPress={() => undo.run(id)}>
                  {w.undo}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {data && data.merged.length > 0 && (
        <Section isBare level={3} title={w.merged}>
          <ul className="flex flex-col divide-y divide-line">
            {data.merged.map(({ id, reason, other, ...mark }) => (
              <li key={id} className="flex min-w-0 flex-col gap-1 py-2">
                <Other other={other} />
                <p className="break-words whitespace-pre-wrap">{w.mergedWhy(reason)}</p>
                <By mark={mark} />
                <p>
                  <Link
                    to={paths.caseVersions}
                    params={{ id: other.id }}
                    className={buttonClass('quiet')}
                  >
                    {w.versionsOf}
                  </Link>
                </p>
                <Disclosure title={w.historyOf}>
                  <Past id={other.id} />
                </Disclosure>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {mayLink && (
        <p>
          <Button onPress={() => setAdding(true)}>{w.add}</Button>
        </p>
      )}
      {isAdding && (
        <Suspense>
          <LinkDialog id={view.id} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Section>
  );
}

const Past = ({ id }: { id: string }) => (
  <Suspense fallback={<Loading />}>
    <History id={id} />
  </Suspense>
);

function Other({ other }: { other: OtherCase }) {
  const language = useLanguage();
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Link
        to={paths.case}
        params={{ id: other.id }}
        className="inline-flex min-h-11 items-center font-bold text-primary underline underline-offset-4"
      >
        {other.name}
      </Link>
      <span className="tabular text-sm text-ink-soft">{other.registrationNo}</span>
      {other.birthDate && (
        <span className="text-sm text-ink-soft">{formatDay(other.birthDate, language)}</span>
      )}
      <StatusChip status={other.status} />
    </p>
  );
}

function By({ mark: { by, at } }: { mark: Pick<LinksView['items'][number], 'by' | 'at'> }) {
  const w = useWords(caseLinksWords);
  const language = useLanguage();
  return (
    <p className="text-sm text-ink-soft">{w.by(by?.name || w.house, formatDay(at, language))}</p>
  );
}
