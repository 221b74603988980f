import { CasesTabs } from '../cases-tabs.tsx';

export function CrisisPlanPage() {
  return <CasesTabs />;
}
