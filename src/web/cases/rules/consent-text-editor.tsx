import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { ConsentTextItem } from '../../../priority-cases/consents/consent-texts.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { Empty, Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { Restored } from '../../versioned/restored.tsx';
import { consentTextWords } from '../../words/consent-texts.ts';
import { useWords } from '../../words/words.ts';
import { nothingTyped, type TypedText, whyNotYet } from './consent-text-draft.ts';
import { ConsentTextFields } from './consent-text-fields.tsx';
import { consentTextQuery } from './consent-text-queries.ts';
import { proposedConsentText } from './proposed-text.ts';
import { TextDifference } from './text-difference.tsx';

const ConfirmDialog = lazyPart(
  async () => (await import('../../ui/confirm-dialog.tsx')).ConfirmDialog,
);

/** A new version: begun from the newest, from our example, or from nothing; kept while it is written. */
export function ConsentTextEditor({ newest }: { newest: ConsentTextItem | null }) {
  const w = useWords(consentTextWords);
  const draft = useDraft<TypedText>('consent-text', nothingTyped);
  const [isAsking, setAsking] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const add = useAct(
    ({ version, body, isLimited, months }: TypedText, key) =>
      answered(
        api.POST('/api/v1/consent-texts', {
          headers: idempotencyKey(key),
          body: { version: version.trim(), body, validMonths: isLimited ? Number(months) : null },
        }),
      ),
    {
      again: true,
      touches: [keys.registerRules],
      onDone: (text) => {
        setAdded(text.version);
        return draft.clear();
      },
    },
  );
  const begin = (body: string, months: number | null) => {
    setAdded(null);
    draft.set({
      ...nothingTyped,
      isOpen: true,
      body,
      isLimited: months !== null,
      months: months === null ? '' : String(months),
    });
  };
  const { value } = draft;
  const why = whyNotYet(value);
  return (
    <>
      {added !== null && (
        <Notice tone="good" isAnnounced>
          {w.added(added)}
        </Notice>
      )}
      {!value.isOpen && newest === null && <Beginning onBegin={begin} />}
      {!value.isOpen && newest !== null && <FromNewest newest={newest} onBegin={begin} />}
      {value.isOpen && (
        <Section title={w.addTitle}>
          <Restored draft={draft} onDiscard={() => void draft.clear()} />
          <ConsentTextFields
            value={value}
            error={add.error}
            onChange={(change) => draft.set((now) => ({ ...now, ...change }))}
          />
          {newest && <Changes newest={newest} body={value.body} />}
          <div className="flex flex-wrap items-start gap-3">
            <Button look="filled" why={why && w[why]} onPress={() => setAsking(true)}>
              {w.register}
            </Button>
            <Button onPress={() => void draft.clear()}>{w.discard}</Button>
          </div>
        </Section>
      )}
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={w.confirmTitle}
            consequence={<p>{w.confirmHelp}</p>}
            confirm={w.register}
            look="filled"
            error={add.error}
            onConfirm={() => add.runAsync(value)}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}

type Begin = (body: string, months: number | null) => void;

/** Nothing is there yet: what it is for, and an example to begin with. */
function Beginning({ onBegin }: { onBegin: Begin }) {
  const w = useWords(consentTextWords);
  return (
    <>
      <Empty title={w.none}>
        <div className="flex flex-col items-center gap-3">
          <p>{w.noneHelp}</p>
          <div className="flex flex-wrap justify-center gap-3">
            <Button look="filled" onPress={() => onBegin(proposedConsentText, 12)}>
              {w.fromExample}
            </Button>
            <Button onPress={() => onBegin('', null)}>{w.fromNothing}</Button>
          </div>
        </div>
      </Empty>
      <Section title={w.example}>
        <Notice tone="warn">{w.exampleHelp}</Notice>
        <p className="leading-7 break-words whitespace-pre-wrap">{proposedConsentText}</p>
      </Section>
    </>
  );
}

function FromNewest({ newest, onBegin }: { newest: ConsentTextItem; onBegin: Begin }) {
  const w = useWords(consentTextWords);
  const { data, error } = useQuery(consentTextQuery(newest.id));
  if (error) return <ReadFailure error={error} />;
  return (
    <p>
      <Button
        look="filled"
        isRunning={data === undefined}
        onPress={() => data && onBegin(data.body, data.validMonths)}
      >
        {w.add}
      </Button>
    </p>
  );
}

function Changes({ newest, body }: { newest: ConsentTextItem; body: string }) {
  const w = useWords(consentTextWords);
  const { data } = useQuery(consentTextQuery(newest.id));
  return (
    <Section isBare level={3} title={w.changes(newest.version)}>
      {data ? <TextDifference before={data.body} after={body} /> : <Loading />}
    </Section>
  );
}
