import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { trialWords } from '../../words/trial.ts';
import { useWords } from '../../words/words.ts';
import { personsQuery } from './queries.ts';

export interface Chosen {
  id: string;
  label: string;
}

/** Who it is for: found as one types, then shown until another is wanted. */
export function PersonField({
  chosen,
  label,
  help,
  exceptId,
  onChoose,
}: {
  chosen: Chosen | null;
  /** Other words than those of a trial stay. */
  label?: string;
  help?: string;
  /** Who cannot be meant. */
  exceptId?: string;
  onChoose(person: Chosen | null): void;
}) {
  const w = useWords(trialWords);
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim(), 250);
  const found = useQuery({ ...personsQuery(asked), enabled: asked !== '' && chosen === null });
  const items = found.data?.items.filter(({ id }) => id !== exceptId);
  if (chosen !== null)
    return (
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p>
          {w.chosen}：<b>{chosen.label}</b>
        </p>
        <Button onPress={() => onChoose(null)}>{w.chooseAgain}</Button>
      </div>
    );
  return (
    <div className="flex flex-col gap-2">
      <TextInput
        label={label ?? w.person}
        name="/caseId"
        type="search"
        help={help ?? w.personHelp}
        isRequired
        value={typed}
        onChange={setTyped}
      />
      <ReadFailure error={found.error} />
      {items?.length === 0 && <p>{w.nobody}</p>}
      <ul className="flex flex-col gap-1">
        {items?.map(({ id, name, nameKana, registrationNo }) => (
          <li key={id}>
            <Button isWide onPress={() => onChoose({ id, label: `${name}（${registrationNo}）` })}>
              {name}　{nameKana}　{registrationNo}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
