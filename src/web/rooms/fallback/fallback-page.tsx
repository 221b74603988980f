import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { RUNG_LABELS } from '../../../emergencies/fallback-labels.ts';
import type { ContactView } from '../../../placement/fallback.api.ts';
import { type Rung, rungs } from '../../../placement/fallback.ts';
import { Button } from '../../ui/button.tsx';
import { Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { commonWords } from '../../words/common.ts';
import { fallbackWords } from '../../words/fallback-contacts.ts';
import { rungHints } from '../../words/ladder.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { RoomsTabs } from '../rooms-tabs.tsx';
import { ContactRow } from './contact-row.tsx';
import { contactsQuery } from './queries.ts';

const ContactDialog = lazyPart(async () => (await import('./contact-dialog.tsx')).ContactDialog);

/** Whom to call when all rooms are full: kept in peace, used at night, printed for the outage. */
export function FallbackPage() {
  const w = useWords(fallbackWords);
  const common = useWords(commonWords);
  const say = useSay();
  const language = useLanguage();
  const { data, error } = useQuery(contactsQuery);
  const [opened, setOpened] = useState<{ rung: Rung; contact: ContactView | null } | null>(null);
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-4 p-3 sm:p-4">
      <RoomsTabs />
      <PageTitle
        beside={
          <div className="no-print">
            <Button onPress={() => window.print()}>{common.print}</Button>
          </div>
        }
      >
        {w.title}
      </PageTitle>
      <p className="no-print text-ink-soft">{w.intro}</p>
      <p className="text-sm print:block">{w.printedOn(formatDay(today(), language))}</p>
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="20rem" />)}
      {data &&
        rungs.map((rung, index) => {
          const contacts = data.items.filter((it) => it.rung === rung);
          const title = say(RUNG_LABELS[rung]);
          return (
            <Section
              key={rung}
              title={`${index + 1}. ${title}`}
              beside={
                <div className="no-print">
                  <Button
                    aria-label={w.addTo(title)}
                    onPress={() => setOpened({ rung, contact: null })}
                  >
                    {w.add}
                  </Button>
                </div>
              }
            >
              <p className="text-sm text-ink-soft">{say(rungHints[rung])}</p>
              {contacts.length === 0 && <p>{w.none}</p>}
              <ol className="flex flex-col divide-y divide-line">
                {contacts.map((contact, position) => (
                  <ContactRow
                    key={contact.id}
                    contact={contact}
                    isFirst={position === 0}
                    isLast={position === contacts.length - 1}
                    onEdit={() => setOpened({ rung, contact })}
                  />
                ))}
              </ol>
            </Section>
          );
        })}
      {opened && (
        <Suspense>
          <ContactDialog
            rung={opened.rung}
            contact={opened.contact}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
