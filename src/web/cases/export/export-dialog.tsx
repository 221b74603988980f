import { useState } from 'react';
import type { ExportBody, ExportCheck } from '../../../case-exchange/case-export.api.ts';
import { useAct } from '../../api/act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { caseExportWords } from '../../words/case-export.ts';
import { useWords } from '../../words/words.ts';
import { takeOut } from './take-out.ts';

/** What the file will hold, and what is lost in it, before it is written. */
export function ExportDialog({
  body,
  check,
  onClose,
  onSaved,
}: {
  body: ExportBody;
  check: ExportCheck;
  onClose(): void;
  onSaved(name: string): void;
}) {
  const w = useWords(caseExportWords);
  const [isUnderstood, setUnderstood] = useState(false);
  const take = useAct(() => takeOut(body), { onDone: onSaved });
  return (
    <ActDialog
      title={w.confirmTitle(check.rows)}
      size="large"
      act={take}
      button={w.take}
      why={isUnderstood ? null : w.needUnderstood}
      onAct={() => take.run(undefined)}
      onClose={onClose}
    >
      {body.format === 'csv-cp932' && <Lost check={check} />}
      <Notice tone="warn" title={w.sensitive}>
        {w.sensitiveHelp}
      </Notice>
      <Checkbox name="/understood" isSelected={isUnderstood} onChange={setUnderstood}>
        {w.understood}
      </Checkbox>
      {take.isRunning && <Notice isAnnounced>{w.running}</Notice>}
    </ActDialog>
  );
}

/** A longer list stands between the reader and the buttons. */
const opened = 8;

function Lost({ check: { found, items } }: { check: ExportCheck }) {
  const w = useWords(caseExportWords);
  if (found === 0) return <Notice tone="good">{w.lostNone}</Notice>;
  return (
    <Notice tone="warn" title={w.lost(found)}>
      <p>{w.lostHelp}</p>
      <Disclosure title={w.lostList} isOpenAtFirst={items.length <= opened}>
        <table className="w-full text-left">
          <thead className="text-sm text-ink-soft">
            <tr>
              <th className="px-2 py-1 font-normal">{w.number}</th>
              <th className="px-2 py-1 font-normal">{w.column}</th>
              <th className="px-2 py-1 font-normal">{w.letters}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((it) => (
              <tr key={`${it.registrationNo} ${it.column}`} className="border-t border-line">
                <td className="tabular px-2 py-1 [overflow-wrap:anywhere]">{it.registrationNo}</td>
                <td className="px-2 py-1">{it.column}</td>
                <td className="px-2 py-1 text-lg">{it.characters.join('　')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
      {found > items.length && <p>{w.lostMore(found - items.length)}</p>}
    </Notice>
  );
}
