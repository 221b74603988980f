import { useState } from 'react';
import type { ItemView, MeetingView } from '../../../council/council.api.ts';
import { type ItemPurpose, itemPurposes, type Sight, sights } from '../../../council/council.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { Select } from '../../ui/fields.tsx';
import { councilCodes } from '../../words/codes-council.ts';
import { councilWords } from '../../words/council.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useChangeItem } from './queries.ts';

/** What each organisation sees of this one case, once the consent has been asked; and what it is there for. */
export function ItemSights({ item, seats }: { item: ItemView; seats: MeetingView['seats'] }) {
  const w = useWords(councilWords);
  const say = useSay();
  const [purpose, setPurpose] = useState<ItemPurpose>(item.purpose);
  const [ofItem, setOfItem] = useState<Record<string, Sight>>(item.sights);
  const change = useChangeItem(item);
  const seated = new Set(seats.map(({ organisationId }) => organisationId));
  const set = (id: string, sees: Sight | '') =>
    setOfItem(({ [id]: _, ...others }) => (sees === '' ? others : { ...others, [id]: sees }));
  const send = () => {
    const kept = Object.entries(ofItem).filter(([id]) => seated.has(id));
    change.run({ purpose, sights: Object.fromEntries(kept) });
  };
  return (
    <ActForm act={change} button={w.saveSights} look="outlined" why={null} onAct={send}>
      <Select<ItemPurpose>
        label={w.purpose}
        name={`/${item.id}/purpose`}
        value={purpose}
        onChange={(value) => value !== '' && setPurpose(value)}
        options={itemPurposes.map((value) => ({ value, label: say(councilCodes.purpose[value]) }))}
      />
      <p className="text-sm text-ink-soft">{seats.length === 0 ? w.noSeats : w.sightsHelp}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {seats.map(({ organisationId, name, sees }) => (
          <Select<Sight>
            key={organisationId}
            label={name}
            name={`/${item.id}/sights/${organisationId}`}
            help={w[`seen-${item.seen[organisationId] ?? 'hidden'}`]}
            value={ofItem[organisationId] ?? ''}
            onChange={(value) => set(organisationId, value)}
            empty={`${w.asSeat}（${say(councilCodes.sight[sees])}）`}
            options={sights.map((value) => ({ value, label: say(councilCodes.sight[value]) }))}
          />
        ))}
      </div>
    </ActForm>
  );
}
