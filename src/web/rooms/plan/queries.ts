import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export interface PlanRange {
  from: string;
  until: string;
  municipalityCode?: string;
  facilityId?: string;
}

/** Rooms over days; live events of rooms, offers and stays make it old. */
export const planQuery = (range: PlanRange) =>
  queryOptions({
    queryKey: [...keys.roomPlan, range],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/room-plan', { params: { query: range }, signal })),
    // The end of a cleaning, and the line of now, come by the clock alone.
    refetchInterval: 60_000,
  });
