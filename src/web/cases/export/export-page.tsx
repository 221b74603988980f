import { CasesTabs } from '../cases-tabs.tsx';

export function CaseExportPage() {
  return <CasesTabs />;
}
