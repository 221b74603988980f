import { useState } from 'react';
import type { ItemView, MeetingView } from '../../../council/council.api.ts';
import { Disclosure, Empty, Section } from '../../ui/layout.tsx';
import { Failure } from '../../ui/notice.tsx';
import { councilWords } from '../../words/council.ts';
import { useWords } from '../../words/words.ts';
import { AgendaItem } from './agenda-item.tsx';
import { useReorder } from './queries.ts';

/** The items in their order; the ward moves them up and down. */
export function Agenda({ meeting, isKeeper }: { meeting: MeetingView; isKeeper: boolean }) {
  const w = useWords(councilWords);
  const [told, setTold] = useState('');
  const reorder = useReorder(meeting.id, () => {});
  const isOpen = isKeeper && meeting.status === 'PLANNED';
  const items = meeting.items.filter(({ status }) => status !== 'REMOVED');
  const removed = meeting.items.filter(({ status }) => status === 'REMOVED');
  const was = items.map(({ id }) => id);
  const move = (item: ItemView, by: -1 | 1) => {
    const from = was.indexOf(item.id);
    const order = was.filter((id) => id !== item.id);
    order.splice(from + by, 0, item.id);
    reorder.reset();
    void reorder.runAsync({ order, was }).then(
      () => setTold(w.moved(w.itemNo(from + 1), from + by + 1)),
      () => setTold(''),
    );
  };
  return (
    <Section title={w.agenda}>
      <p role="status" className="sr-only">
        {told}
      </p>
      <Failure error={reorder.error} />
      {items.length === 0 && (
        <Empty title={meeting.asSeat === null ? w.noItems : w.noItemsSeat}>
          {isOpen && w.noItemsHelp}
        </Empty>
      )}
      <ol className="flex flex-col gap-3">
        {items.map((item, at) => (
          <AgendaItem
            key={item.id}
            item={item}
            meeting={meeting}
            isOpen={isOpen}
            onUp={at > 0 ? () => move(item, -1) : null}
            onDown={at < items.length - 1 ? () => move(item, 1) : null}
          />
        ))}
      </ol>
      {removed.length > 0 && (
        <Disclosure title={`${w.takenOff} (${removed.length})`}>
          <ol className="flex flex-col gap-3">
            {removed.map((item) => (
              <AgendaItem
                key={item.id}
                item={item}
                meeting={meeting}
                isOpen={false}
                onUp={null}
                onDown={null}
              />
            ))}
          </ol>
        </Disclosure>
      )}
    </Section>
  );
}
