import { Suspense } from 'react';
import { useMe } from '../session.tsx';
import { Loading } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { HouseRooms } from './house-rooms.tsx';

const RoomsBoard = lazyPart(async () => (await import('./rooms-board.tsx')).RoomsBoard);

/** The base sees the rooms of all facilities, the staff of a facility their own. */
export function RoomsPage() {
  const { role } = useMe();
  if (role === 'facility_staff') return <HouseRooms />;
  return (
    <Suspense fallback={<Loading height="20rem" />}>
      <RoomsBoard />
    </Suspense>
  );
}
