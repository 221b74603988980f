import { CasesTabs } from '../cases-tabs.tsx';

export function MeetingPage() {
  return <CasesTabs />;
}
