import { CasesTabs } from '../cases-tabs.tsx';

export function CaseVersionsPage() {
  return <CasesTabs />;
}
