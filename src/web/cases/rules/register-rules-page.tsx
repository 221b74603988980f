import { CasesTabs } from '../cases-tabs.tsx';

export function RegisterRulesPage() {
  return <CasesTabs />;
}
