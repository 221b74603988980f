import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';

export function Links({ view }: { view: CaseView }) {
  return <div hidden data-case={view.id} />;
}
