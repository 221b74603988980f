import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export const attachmentsQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.case(id), 'attachments'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/cases/{id}/attachments', { params: { path: { id } }, signal })),
  });

/** Bytes as people read them: "840 KB", "2.3 MB". */
export function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${(kilobytes / 1024).toFixed(1)} MB`;
}
