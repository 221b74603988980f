import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../session.tsx';
import { Empty, Loading, PageTitle, Section } from '../ui/layout.tsx';
import { ReadFailure } from '../ui/notice.tsx';
import { roomsWords } from '../words/rooms.ts';
import { useWords } from '../words/words.ts';
import { Column } from './column.tsx';
import { claimOn, houseOf } from './house.ts';
import { OfferCards } from './offer-cards.tsx';
import { offersQuery, ownRoomsQuery, ownStaysQuery } from './queries.ts';
import { RoundBanner } from './reports/round-banner.tsx';
import { RoomCard } from './room-card.tsx';
import { RoomsTabs } from './rooms-tabs.tsx';
import { Arrivals, PersonsHere } from './stay-lists.tsx';
import { SurgeCard } from './surge-card.tsx';
import { UnchangedBar } from './unchanged-bar.tsx';
import type { Outcome } from './use-report.ts';

/** The night of one facility: what wants an answer first, the rooms after it. */
export function HouseRooms() {
  const w = useWords(roomsWords);
  const me = useMe();
  const offers = useQuery(offersQuery);
  const stays = useQuery(ownStaysQuery);
  const rooms = useQuery(ownRoomsQuery);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const house = offers.data && stays.data && houseOf(offers.data.items, stays.data.items);
  const items = rooms.data?.items;
  const isQuiet = house && Object.values(house).every((list) => list.length === 0);
  return (
    <Column>
      <RoomsTabs />
      <PageTitle>{me.organisation}</PageTitle>
      <RoundBanner />
      <ReadFailure error={offers.error ?? stays.error ?? rooms.error} />
      {!house && !offers.error && !stays.error && <Loading />}
      {house && <OfferCards asked={house.asked} waiting={house.waiting} />}
      {house && <Arrivals expected={house.expected} onTheWay={house.onTheWay} />}
      {house && <PersonsHere here={house.here} />}
      {isQuiet && <p className="text-base text-ink-soft">{w.quiet}</p>}
      <Section title={w.ownRooms} isBare>
        {!items && !rooms.error && <Loading height="20rem" />}
        {items?.length === 0 && <Empty title={w.noRooms}>{w.noRoomsHelp}</Empty>}
        {items?.map((room) => (
          <RoomCard
            key={room.id}
            room={room}
            claim={house ? claimOn(room.id, house) : null}
            onOutcome={setOutcome}
          />
        ))}
      </Section>
      <SurgeCard />
      {items && items.length > 0 && (
        <UnchangedBar rooms={items} outcome={outcome} onOutcome={setOutcome} />
      )}
    </Column>
  );
}
