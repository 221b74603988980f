import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  ImportRowView,
  ImportView,
  RowFilter,
} from '../../../case-exchange/staged-imports.api.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export type { ImportRowView, ImportView, RowFilter };

export const importsQuery = queryOptions({
  queryKey: [...keys.caseImports, 'open'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/case-imports', { signal })),
});

export interface PageOfRows {
  only: RowFilter;
  /** The line after which it begins. */
  after: number;
}

export const importQuery = (id: string, page: PageOfRows) =>
  queryOptions({
    queryKey: [...keys.caseImports, id, page],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/case-imports/{id}', {
          params: { path: { id }, query: { ...page, limit: 50 } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
