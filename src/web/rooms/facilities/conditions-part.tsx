import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useState } from 'react';
import type { ConditionsView } from '../../../facilities/facilities.api.ts';
import { useDraft } from '../../api/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { useFocusWhen } from '../../ui/use-focus-when.ts';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { versionsWords } from '../../words/versions.ts';
import { useWords } from '../../words/words.ts';
import { ConditionsReading } from './conditions-reading.tsx';
import { type Editing, editingOf } from './editing.ts';
import { conditionsQuery } from './queries.ts';
import { Unstated } from './unstated.tsx';
import { Versions } from './versions.tsx';

const ConditionsEditor = lazyPart(
  async () => (await import('./conditions-editor.tsx')).ConditionsEditor,
);

/** The conditions of a facility: edited, and every version of them. */
export function ConditionsPart({ facilityId }: { facilityId: string }) {
  const w = useWords(conditionsWords);
  const { data, error } = useQuery(conditionsQuery(facilityId));
  if (data) return <Known view={data} />;
  return (
    <Section title={w.title}>
      {error ? <ReadFailure error={error} /> : <Loading height="30rem" />}
    </Section>
  );
}

function Known({ view }: { view: ConditionsView }) {
  const initial = useMemo<Editing>(() => editingOf(view), [view]);
  const draft = useDraft<Editing>(`conditions:${view.facilityId}`, initial);
  const [isOpen, open] = useState(false);
  const [saved, setSaved] = useState<number | null>(null);
  // Whoever comes back to what was half written finds it open.
  const isEditing = isOpen || draft.restored !== null;
  const close = () => {
    open(false);
    void draft.clear();
  };
  return (
    <>
      {isEditing ? (
        <Suspense fallback={<Loading height="60rem" />}>
          <ConditionsEditor
            view={view}
            draft={draft}
            onSaved={(version) => {
              setSaved(version);
              close();
            }}
            onDiscard={close}
          />
        </Suspense>
      ) : (
        <Standing
          view={view}
          saved={saved}
          onEdit={() => {
            setSaved(null);
            open(true);
          }}
        />
      )}
      {view.version > 0 && <Versions facilityId={view.facilityId} current={view.version} />}
    </>
  );
}

/** As they are saved, in words; what has just been saved says so. */
function Standing({
  view: { version, conditions },
  saved,
  onEdit,
}: {
  view: ConditionsView;
  saved: number | null;
  onEdit(): void;
}) {
  const w = useWords(conditionsWords);
  const { version: nameOf } = useWords(versionsWords);
  const place = useFocusWhen(saved === null ? false : String(saved));
  return (
    <Section title={w.title} beside={version > 0 && <b>{nameOf(version)}</b>}>
      <div ref={place} tabIndex={-1} role="status" className="font-bold text-good empty:hidden">
        {saved !== null && w.savedAs(saved)}
      </div>
      {conditions ? (
        <>
          <ConditionsReading conditions={conditions} />
          <Unstated conditions={conditions} />
        </>
      ) : (
        <Notice tone="warn" title={w.never}>
          {w.neverHelp}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button look={conditions ? 'outlined' : 'filled'} onPress={onEdit}>
          {conditions ? w.edit : w.state}
        </Button>
        {conditions && <Button onPress={() => print()}>{w.print}</Button>}
      </div>
    </Section>
  );
}
