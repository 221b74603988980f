import type { ReportBody } from '../../facilities/facilities.api.ts';
import { facilityCodes } from '../words/codes-facility.ts';
import { roomsWords } from '../words/rooms.ts';
import { useSay, useWords } from '../words/words.ts';

/** What a report says, in the words of the one thing that is new in it. */
export function useReportWords() {
  const w = useWords(roomsWords);
  const say = useSay();
  return (report: ReportBody, former: ReportBody | null): string => {
    if (former?.physical === report.physical) {
      if (former.isStaffed !== report.isStaffed)
        return report.isStaffed ? w.staffedYes : w.staffedNo;
      if (former.isAccepting !== report.isAccepting)
        return report.isAccepting ? w.acceptingYes : w.acceptingNo;
    }
    return say(facilityCodes.physicalState[report.physical]);
  };
}
