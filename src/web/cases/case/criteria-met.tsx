import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';

export function CriteriaMet({ view }: { view: CaseView }) {
  return <div hidden data-case={view.id} />;
}
