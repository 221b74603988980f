import { CasesTabs } from '../cases-tabs.tsx';

export function CaseImportPage() {
  return <CasesTabs />;
}
