import { CasesTabs } from '../cases-tabs.tsx';

export function CaseTasksPage() {
  return <CasesTabs />;
}
