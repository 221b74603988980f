import { CasesTabs } from '../cases-tabs.tsx';

export function CaseImportsPage() {
  return <CasesTabs />;
}
