import { type ReactNode, useState } from 'react';
import {
  type PrintReason,
  printReasons as reasons,
} from '../../priority-cases/prints/case-print.ts';
import { ActDialog } from '../ui/act-dialog.tsx';
import { RadioCards } from '../ui/choices.tsx';
import { casePrintWords } from '../words/case-prints.ts';
import { printReasons } from '../words/codes-print.ts';
import { useSay, useWords } from '../words/words.ts';

const still = { error: null, isRunning: false };

/** Asks what a paper is for, then opens it beside the console. */
export function PrintDialog({
  title,
  means,
  first = null,
  addressOf,
  onClose,
  children,
}: {
  title: string;
  means: string;
  first?: PrintReason | null;
  addressOf(reason: PrintReason): string;
  onClose(): void;
  children?: ReactNode;
}) {
  const w = useWords(casePrintWords);
  const say = useSay();
  const [reason, setReason] = useState<PrintReason | null>(first);
  const open = () => {
    if (reason === null) return;
    window.open(addressOf(reason), '_blank', 'noopener');
    onClose();
  };
  return (
    <ActDialog
      title={title}
      means={<p>{means}</p>}
      act={still}
      button={w.open}
      why={reason === null ? w.needReason : null}
      onAct={open}
      onClose={onClose}
    >
      {children}
      <RadioCards<PrintReason>
        label={w.reason}
        name="/reason"
        isRequired
        columns={2}
        value={reason}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: say(printReasons[value]) }))}
      />
    </ActDialog>
  );
}
