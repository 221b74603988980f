import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConsentTextItem } from '../../../priority-cases/consents/consent-texts.api.ts';
import { Select } from '../../ui/fields.tsx';
import { Chip, Disclosure, Fact, Facts, Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { At } from '../../ui/time.tsx';
import { consentTextWords } from '../../words/consent-texts.ts';
import { useWords } from '../../words/words.ts';
import { consentTextQuery } from './consent-text-queries.ts';
import { TextDifference } from './text-difference.tsx';

/** Every version, newest on top; each can be read word for word, or against any other. */
export function ConsentTextVersions({ items }: { items: readonly ConsentTextItem[] }) {
  const w = useWords(consentTextWords);
  return (
    <Section title={w.versions}>
      <ul className="flex flex-col divide-y divide-line">
        {items.map((item, index) => (
          <li key={item.id} className="py-1">
            <Disclosure
              isOpenAtFirst={index === 0}
              title={
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  {item.version}
                  <span className="text-sm font-normal text-ink-soft">
                    <At iso={item.createdAt} withDate /> {item.createdBy?.name}
                  </span>
                  {index === 0 && <Chip tone="primary">{w.newest}</Chip>}
                </span>
              }
            >
              <OneText item={item} others={items.filter((it) => it !== item)} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const nothing = '';

function OneText({ item, others }: { item: ConsentTextItem; others: readonly ConsentTextItem[] }) {
  const w = useWords(consentTextWords);
  const [against, setAgainst] = useState<string>(nothing);
  return (
    <div className="flex flex-col gap-3 pb-3">
      <Facts>
        <Fact name={w.validity}>
          {item.validMonths === null ? w.untilWithdrawn : w.validFor(item.validMonths)}
        </Fact>
        <Fact name={w.hash}>
          <code className="text-sm break-all">{item.hash}</code>
        </Fact>
      </Facts>
      {others.length > 0 && (
        <div className="max-w-md">
          <Select
            label={w.compareWith}
            name={`/against/${item.id}`}
            value={against}
            onChange={setAgainst}
            options={[
              { value: nothing, label: w.compareNone },
              ...others.map(({ id, version }) => ({ value: id, label: version })),
            ]}
          />
        </div>
      )}
      <Words id={item.id} against={against === nothing ? null : against} />
    </div>
  );
}

function Words({ id, against }: { id: string; against: string | null }) {
  const text = useQuery(consentTextQuery(id));
  const other = useQuery({ ...consentTextQuery(against ?? id), enabled: against !== null });
  const error = text.error ?? other.error;
  if (error) return <ReadFailure error={error} />;
  if (!text.data || (against !== null && !other.data)) return <Loading height="12rem" />;
  if (against !== null && other.data)
    return <TextDifference before={other.data.body} after={text.data.body} />;
  return (
    <p className="rounded-8 border border-line p-3 leading-7 break-words whitespace-pre-wrap">
      {text.data.body}
    </p>
  );
}
