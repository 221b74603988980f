import { queryOptions } from '@tanstack/react-query';
import type { DisclosedSheet } from '../../priority-cases/disclosure.ts';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';

/** What the facility's desk asks of the server; live events of touched.ts make it old. */

const byId = (id: string) => ({ params: { path: { id } } });
const mostShown = 100;

/** The whole list of a facility: its own staff see no other rooms. */
export const ownRoomsQuery = queryOptions({
  queryKey: [...keys.rooms, 'own'],
  queryFn: ({ signal }) =>
    answered(api.GET('/api/v1/rooms', { params: { query: { limit: 200 } }, signal })),
  // A report grows old by the clock alone, and no event says so.
  refetchInterval: 60_000,
});

/** Open ones and the newest that are over: those accepted are arrivals before they are stays. */
export const offersQuery = queryOptions({
  queryKey: [...keys.offers, 'all'],
  queryFn: ({ signal }) =>
    answered(
      api.GET('/api/v1/offers', { params: { query: { scope: 'all', limit: mostShown } }, signal }),
    ),
});

export const offerQuery = (id: string) =>
  queryOptions({
    queryKey: keys.offer(id),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/offers/{id}', { ...byId(id), signal })),
  });

export const declineReasonsQuery = queryOptions({
  queryKey: ['decline-reasons'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/decline-reasons', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const ownStaysQuery = queryOptions({
  queryKey: [...keys.stays, 'all'],
  queryFn: ({ signal }) =>
    answered(
      api.GET('/api/v1/stays', { params: { query: { scope: 'all', limit: mostShown } }, signal }),
    ),
});

export const stayQuery = (id: string) =>
  queryOptions({
    queryKey: keys.stay(id),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/stays/{id}', { ...byId(id), signal })),
  });

/** The stay that came of an emergency; none before the person is on the way. */
export const stayOfEmergencyQuery = (emergencyId: string) =>
  queryOptions({
    queryKey: [...keys.stays, 'of-emergency', emergencyId],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/stays', { params: { query: { emergencyId, scope: 'all' } }, signal }),
      ),
  });

/** The wire says of a sheet only its stage; the server's own type says the rest. */
export const disclosed = (sheet: { stage: string }): DisclosedSheet =>
  sheet as unknown as DisclosedSheet;
