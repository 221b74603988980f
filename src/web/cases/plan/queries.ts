import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

type Purpose = 'registration' | 'emergency' | 'print';

/** What for the plan is opened stands in the log, so each purpose is a reading of its own. */
export const planQuery = (id: string, purpose: Purpose) =>
  queryOptions({
    queryKey: [...keys.case(id), 'plan', purpose],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/cases/{id}', { params: { path: { id }, query: { purpose } }, signal }),
      ),
  });

/** The address of the page as it may be trusted: the emergency from which the plan was opened. */
export function readOpenedFrom({ emergency }: Record<string, unknown>): { emergency?: string } {
  const isId = typeof emergency === 'string' && /^[0-9a-f-]{36}$/.test(emergency);
  return isId ? { emergency } : {};
}
