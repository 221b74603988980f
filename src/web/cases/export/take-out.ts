import type { ExportBody } from '../../../case-exchange/case-export.api.ts';
import { answered, api } from '../../api/client.ts';

/** A whole register takes minutes: the patience of other requests would cut it off. */
const longestMs = 15 * 60_000;

/** Fetches the file and hands it to the browser to save. Returns its name. */
export async function takeOut(body: ExportBody): Promise<string> {
  const asking = api.POST('/api/v1/cases/export', {
    body,
    parseAs: 'blob',
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(longestMs) }),
  });
  const file: unknown = await answered(asking);
  const { response } = await asking;
  const disposition = response.headers.get('content-disposition') ?? '';
  const name = /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'jizen-toroku';
  save(file as Blob, name);
  return name;
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers read it only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
