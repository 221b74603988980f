import type { ReportBody } from '../../facilities/facilities.api.ts';
import type { OccupancyKind } from '../../facilities/room.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { commonWords } from '../words/common.ts';
import { roomsWords } from '../words/rooms.ts';
import { useWords } from '../words/words.ts';
import { useReportWords } from './report-words.ts';

/** The report speaks against an emergency's claim on the room: it is made only knowingly. */
export function AgainstDialog({
  kind,
  report,
  former,
  onClose,
  onReport,
}: {
  kind: OccupancyKind;
  report: ReportBody;
  former: ReportBody | null;
  onClose(): void;
  onReport(): void;
}) {
  const w = useWords(roomsWords);
  const common = useWords(commonWords);
  const what = useReportWords();
  const means = {
    hold: w.againstHold,
    reservation: w.againstReservation,
    stay: w.againstStay,
    trial: w.againstTrial,
    cleaning: w.againstCleaning,
  };
  return (
    <Dialog role="alertdialog" title={w.againstTitle} isOpen isUnderThumb onClose={onClose}>
      <p>{means[kind]}</p>
      <div className="flex flex-wrap justify-end gap-3">
        <Button autoFocus onPress={onClose}>
          {common.cancel}
        </Button>
        <Button look="act" onPress={onReport}>
          {w.reportAllTheSame(what(report, former))}
        </Button>
      </div>
    </Dialog>
  );
}
