import { CasesTabs } from '../cases-tabs.tsx';

export function CaseMergePage() {
  return <CasesTabs />;
}
