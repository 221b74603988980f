import { type ReactNode, Suspense, useId, useState } from 'react';
import type { ItemView, MeetingView } from '../../../council/council.api.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { councilWords } from '../../words/council.ts';
import { useWords } from '../../words/words.ts';
import { ItemSights } from './item-sights.tsx';
import { PutOffItem, TakeOffItem } from './put-off-item.tsx';

const DecideItem = lazyPart(async () => (await import('./decide-item.tsx')).DecideItem);

type Act = 'decide' | 'whatSeatsSee' | 'putOff' | 'takeOff';

/** What the ward can do about an item: one form at a time, and what is typed into another one stays. */
export function ItemActs({
  item,
  meeting,
  mayDecide,
}: {
  item: ItemView;
  meeting: MeetingView;
  mayDecide: boolean;
}) {
  const w = useWords(councilWords);
  const id = useId();
  const [open, setOpen] = useState<Act | null>(null);
  const [opened, setOpened] = useState<readonly Act[]>([]);
  const toggle = (act: Act) => {
    setOpen(open === act ? null : act);
    setOpened((before) => [...before.filter((it) => it !== act), act]);
  };
  const forms: Record<Act, () => ReactNode> = {
    decide: () => <DecideItem item={item} />,
    whatSeatsSee: () => <ItemSights key={item.version} item={item} seats={meeting.seats} />,
    putOff: () => <PutOffItem item={item} meeting={meeting} />,
    takeOff: () => <TakeOffItem item={item} />,
  };
  const acts: Act[] = [
    ...(mayDecide ? (['decide'] as const) : []),
    'whatSeatsSee',
    'putOff',
    'takeOff',
  ];
  return (
    <>
      <div className="no-print flex flex-wrap gap-2">
        {acts.map((act) => (
          <Button
            key={act}
            look={act === 'decide' ? 'outlined' : 'quiet'}
            aria-expanded={open === act}
            aria-controls={`${id}${act}`}
            onPress={() => toggle(act)}
          >
            {w[act]}
          </Button>
        ))}
      </div>
      {acts.map((act) => (
        <div
          key={act}
          id={`${id}${act}`}
          hidden={open !== act}
          className="border-l-4 border-line pl-3"
        >
          {opened.includes(act) && (
            <Suspense fallback={<Loading height="12rem" />}>{forms[act]()}</Suspense>
          )}
        </div>
      ))}
    </>
  );
}
