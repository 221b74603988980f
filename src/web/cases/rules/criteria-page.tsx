import { CasesTabs } from '../cases-tabs.tsx';

export function CriteriaPage() {
  return <CasesTabs />;
}
