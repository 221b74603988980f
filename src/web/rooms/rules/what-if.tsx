import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MatchRulesBody } from '../../../placement/rules.api.ts';
import { boardQuery } from '../../desk/queries.ts';
import { RadioCards } from '../../ui/choices.tsx';
import { Select } from '../../ui/fields.tsx';
import { Loading, Section } from '../../ui/layout.tsx';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { whatIfWords } from '../../words/what-if.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { type Chosen, PersonField } from '../trials/person-field.tsx';
import { Moves } from './moves.tsx';
import { type Tried, whatIfQuery } from './queries.ts';

/** The rules that are being edited, tried on one person before they are saved. */
export function WhatIf({
  rules,
  emergencyId,
}: {
  /** null: what is typed means no rules. */
  rules: MatchRulesBody | null;
  /** Where one comes from; null: from the menu. */
  emergencyId: string | null;
}) {
  const w = useWords(whatIfWords);
  const [kind, setKind] = useState<'emergency' | 'registered'>('emergency');
  const [emergency, setEmergency] = useState(emergencyId ?? '');
  const [person, setPerson] = useState<Chosen | null>(null);
  const board = useQuery(boardQuery);
  const running = board.data?.items ?? [];
  const isKnown = running.some(({ id }) => id === emergency);
  const tried: Tried | null =
    kind === 'registered'
      ? person && { caseId: person.id }
      : emergency === ''
        ? null
        : { emergencyId: emergency };
  return (
    <div className="lg:sticky lg:top-20 lg:max-h-[calc(100vh-6rem)] lg:overflow-y-auto">
      <Section title={w.title}>
        <p className="text-sm text-ink-soft">{w.help}</p>
        <RadioCards<'emergency' | 'registered'>
          label={w.whom}
          name="/tried"
          columns={2}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'emergency', label: w.emergency },
            { value: 'registered', label: w.registered },
          ]}
        />
        {kind === 'registered' && <PersonField chosen={person} onChoose={setPerson} />}
        {kind === 'emergency' &&
          (running.length === 0 && !isKnown && emergency === '' ? (
            <p>{board.error ? <ReadFailure error={board.error} /> : w.noEmergency}</p>
          ) : (
            <Select
              label={w.emergency}
              name="/emergencyId"
              value={isKnown ? emergency : ''}
              onChange={setEmergency}
              empty={w.pick}
              options={running.map(({ id, number }) => ({ value: id, label: number }))}
            />
          ))}
        {rules === null ? (
          <Notice tone="warn">{w.mendFirst}</Notice>
        ) : tried === null ? (
          <p className="text-ink-soft">{w.chooseFirst}</p>
        ) : (
          <Outcome rules={rules} tried={tried} />
        )}
      </Section>
    </div>
  );
}

function Outcome({ rules, tried }: { rules: MatchRulesBody; tried: Tried }) {
  const w = useWords(whatIfWords);
  const language = useLanguage();
  const { data, error } = useQuery(whatIfQuery(rules, tried));
  if (!data) return error ? <ReadFailure error={error} /> : <Loading height="16rem" />;
  return (
    <>
      <p className="text-sm text-ink-soft">{w.asOf(data.number, formatTime(data.at, language))}</p>
      <div role="status">
        <Notice tone={data.changed === 0 ? 'plain' : 'warn'}>
          {data.changed === 0 ? w.same : w.changed(data.changed, data.count)}
        </Notice>
      </div>
      <Moves moves={data.moves} />
      {data.count > data.moves.length && <p>{w.more(data.count - data.moves.length)}</p>}
      {data.withoutRooms > 0 && (
        <p className="text-sm text-ink-soft">{w.withoutRooms(data.withoutRooms)}</p>
      )}
    </>
  );
}
