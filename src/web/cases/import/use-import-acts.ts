import { useRef } from 'react';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import type { ImportView } from './queries.ts';

export interface Correction {
  cells?: { line: number; column: string; value: string }[];
  rows?: { line: number; isSkipped: boolean }[];
}

/**
 * What can be done with a list that is under way. The version goes on with every answer, so that the
 * next correction needs not wait for the page to be read anew.
 */
export function useImportActs({ id, version }: Pick<ImportView, 'id' | 'version'>) {
  const newest = useRef(version);
  if (version > newest.current) newest.current = version;
  const params = { path: { id } };
  const touches = [keys.caseImports];
  const onDone = (answer: { version: number }) => {
    newest.current = answer.version;
  };
  const headers = () => ifMatch(newest.current);
  const correct = useAct(
    ({ cells = [], rows = [] }: Correction) =>
      answered(
        api.PATCH('/api/v1/case-imports/{id}/cells', {
          params,
          headers: headers(),
          body: { cells, rows },
        }),
      ),
    { touches, onDone },
  );
  const mend = useAct(
    (_: null) =>
      answered(api.POST('/api/v1/case-imports/{id}/mend', { params, headers: headers() })),
    { touches, onDone },
  );
  const map = useAct(
    (mapping: { heading: string; column: string | null }[]) =>
      answered(
        api.PUT('/api/v1/case-imports/{id}/mapping', {
          params,
          headers: headers(),
          body: { mapping },
        }),
      ),
    { touches, onDone },
  );
  const apply = useAct(
    (_: null) =>
      answered(api.POST('/api/v1/case-imports/{id}/apply', { params, headers: headers() })),
    { touches: [keys.caseImports, keys.cases], onDone },
  );
  const discard = useAct(
    (_: null) => answered(api.DELETE('/api/v1/case-imports/{id}', { params })),
    { touches },
  );
  return { correct, mend, map, apply, discard };
}

export type ImportActs = ReturnType<typeof useImportActs>;
