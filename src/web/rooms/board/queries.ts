import { queryOptions } from '@tanstack/react-query';
import type { RoomView } from '../../../facilities/facilities.api.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

/** As many as one answer holds. */
const portion = 200;

/** Every room of the base, or of one facility, as it stands now. */
export const roomsQuery = (facilityId?: string) =>
  queryOptions({
    queryKey: [...keys.rooms, 'list', facilityId ?? 'all'] as const,
    queryFn: async ({ signal }) => {
      const rooms: RoomView[] = [];
      for (let cursor: string | undefined; ; ) {
        const query = { limit: portion, facilityId, cursor };
        const part = await answered(api.GET('/api/v1/rooms', { params: { query }, signal }));
        rooms.push(...part.items);
        if (part.next === null) return rooms;
        cursor = part.next;
      }
    },
    // A report grows old by the clock alone, and no event says so.
    refetchInterval: 60_000,
  });
