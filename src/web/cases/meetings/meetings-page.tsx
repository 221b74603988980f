import { CasesTabs } from '../cases-tabs.tsx';

export function MeetingsPage() {
  return <CasesTabs />;
}
