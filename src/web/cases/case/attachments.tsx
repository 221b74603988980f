import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { AttachmentView } from '../../../attachments/attachments.api.ts';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure, Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Failure, ReadFailure } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { attachmentWords } from '../../words/attachments.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { attachmentsQuery, sizeOf } from './attachment-queries.ts';

const AttachDialog = lazyPart(async () => (await import('./attach-dialog.tsx')).AttachDialog);

/** Copies of the papers behind a case: listed here, opened outside the console. */
export function Attachments({ view }: { view: CaseView }) {
  const w = useWords(attachmentWords);
  const { role } = useMe();
  const [isAdding, setAdding] = useState(false);
  const { data, error } = useQuery(attachmentsQuery(view.id));
  const mayChange = caseKeepers.includes(role) && view.status !== 'CLOSED';
  const standing = data?.items.filter(({ removedAt }) => removedAt === null);
  const removed = data?.items.filter(({ removedAt }) => removedAt !== null) ?? [];
  return (
    <Section
      title={w.title}
      beside={mayChange && <Button onPress={() => setAdding(true)}>{w.add}</Button>}
    >
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="3rem" />)}
      {standing?.length === 0 && (
        <p className="text-ink-soft">{mayChange ? w.none : w.noneToRead}</p>
      )}
      {standing && standing.length > 0 && (
        <Papers caseId={view.id} papers={standing} act={mayChange ? 'remove' : null} />
      )}
      {mayChange && removed.length > 0 && (
        <Disclosure title={w.removed(removed.length)}>
          <Papers caseId={view.id} papers={removed} act="restore" />
        </Disclosure>
      )}
      {isAdding && (
        <Suspense fallback={null}>
          <AttachDialog caseId={view.id} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Section>
  );
}

function Papers({
  caseId,
  papers,
  act,
}: {
  caseId: string;
  papers: readonly AttachmentView[];
  act: 'remove' | 'restore' | null;
}) {
  return (
    <ul className="flex flex-col">
      {papers.map((paper) => (
        <Paper key={paper.id} caseId={caseId} paper={paper} act={act} />
      ))}
    </ul>
  );
}

function Paper({
  caseId,
  paper,
  act,
}: {
  caseId: string;
  paper: AttachmentView;
  act: 'remove' | 'restore' | null;
}) {
  const w = useWords(attachmentWords);
  const language = useLanguage();
  const { id, name, note, sizeBytes, uploadedAt, uploadedBy } = paper;
  const path = { id: caseId, attachmentId: id };
  const change = useAct<void, unknown>(
    () =>
      answered(
        act === 'restore'
          ? api.POST('/api/v1/cases/{id}/attachments/{attachmentId}/restore', { params: { path } })
          : api.POST('/api/v1/cases/{id}/attachments/{attachmentId}/remove', { params: { path } }),
      ),
    { touches: [keys.case(caseId)] },
  );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-2">
      <div className="min-w-0 flex-1">
        {act === 'restore' ? (
          <span className="break-all">{name}</span>
        ) : (
          <a
            href={`/api/v1/cases/${caseId}/attachments/${id}/content`}
            aria-label={w.download(name)}
            className="inline-flex min-h-11 items-center break-all text-primary underline underline-offset-4"
          >
            {name}
          </a>
        )}
        {note && <p className="text-sm whitespace-pre-wrap">{note}</p>}
        <p className="text-sm text-ink-soft">
          {w.by(formatDay(uploadedAt, language), uploadedBy ?? '')} · {sizeOf(sizeBytes)}
        </p>
        <Failure error={change.error} />
      </div>
      {act && (
        <Button
          look="quiet"
          aria-label={act === 'remove' ? w.removeOf(name) : w.restoreOf(name)}
          isRunning={change.isRunning}
          onPress={() => change.run()}
        >
          {act === 'remove' ? w.remove : w.restore}
        </Button>
      )}
    </li>
  );
}
