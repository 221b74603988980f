import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';

/** What the desk asks of the server; every answer is made old by the live events of touched.ts. */

const mostShown = 500;

export const boardQuery = queryOptions({
  queryKey: keys.board,
  queryFn: ({ signal }) =>
    answered(
      api.GET('/api/v1/emergencies', {
        params: { query: { scope: 'running', limit: mostShown } },
        signal,
      }),
    ),
});

const path = (id: string) => ({ params: { path: { id } } });

export const emergencyQuery = (id: string) =>
  queryOptions({
    queryKey: keys.ofEmergency(id, 'view'),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/emergencies/{id}', { ...path(id), signal })),
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: keys.ofEmergency(id, 'timeline'),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/emergencies/{id}/timeline', { ...path(id), signal })),
  });

export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: keys.sheet(id),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/emergencies/{id}/sheet', { ...path(id), signal })),
  });

export const escalationQuery = (id: string) =>
  queryOptions({
    queryKey: keys.ofEmergency(id, 'escalation'),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/emergencies/{id}/escalation', { ...path(id), signal })),
  });

export const matchingQuery = (id: string) =>
  queryOptions({
    queryKey: keys.matching(id),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/emergencies/{id}/matching', { ...path(id), signal })),
  });

export const competingQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.competing, id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/emergencies/{id}/competing', { ...path(id), signal })),
  });

export const offersQuery = (id: string) =>
  queryOptions({
    queryKey: keys.ofEmergency(id, 'offers'),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/emergencies/{id}/offers', { ...path(id), signal })),
  });

export const staysQuery = (emergencyId: string) =>
  queryOptions({
    queryKey: keys.ofEmergency(emergencyId, 'stays'),
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/stays', { params: { query: { emergencyId, scope: 'all' } }, signal }),
      ),
  });
