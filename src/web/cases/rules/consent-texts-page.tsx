import { CasesTabs } from '../cases-tabs.tsx';

export function ConsentTextsPage() {
  return <CasesTabs />;
}
