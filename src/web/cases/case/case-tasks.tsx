import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';

export function CaseTasks({ view }: { view: CaseView }) {
  return <div hidden data-case={view.id} />;
}
