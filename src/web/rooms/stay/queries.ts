import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

/** Below the emergency: its events make them old. */
export const meetingsQuery = (emergencyId: string) =>
  queryOptions({
    queryKey: [...keys.emergency(emergencyId), 'meetings'],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/emergencies/{id}/meetings', {
          params: { path: { id: emergencyId } },
          signal,
        }),
      ),
  });
