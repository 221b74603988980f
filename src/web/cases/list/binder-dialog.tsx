import { useState } from 'react';
import { codesOf } from '../../../platform/text/label-map.ts';
import { WARDS, type WardCode } from '../../../priority-cases/wards.ts';
import { servedPages } from '../../paths.ts';
import { Select } from '../../ui/fields.tsx';
import { casePrintWords } from '../../words/case-prints.ts';
import { wardCodes } from '../../words/codes-ward.ts';
import { useSay, useWords } from '../../words/words.ts';
import { PrintDialog } from '../print-dialog.tsx';
import type { CaseFilter } from './filter.ts';

/** The list as paper, as it is filtered now. */
export function BinderDialog({ filter, onClose }: { filter: CaseFilter; onClose(): void }) {
  const w = useWords(casePrintWords);
  const say = useSay();
  const [ward, setWard] = useState<WardCode | ''>('');
  const { status, ...lacks } = filter;
  return (
    <PrintDialog
      title={w.binderTitle}
      means={w.binderMeans}
      first="binder"
      addressOf={(reason) =>
        servedPages.casePrint('binder', {
          ...(status && { status }),
          ...(ward && { wardCode: ward }),
          ...Object.fromEntries(Object.keys(lacks).map((lack) => [lack, 'true'])),
          reason,
        })
      }
      onClose={onClose}
    >
      <Select<WardCode>
        label={w.ward}
        name="/wardCode"
        empty={w.allWards}
        value={ward}
        onChange={setWard}
        options={codesOf(WARDS).map((value) => ({ value, label: say(wardCodes[value]) }))}
      />
    </PrintDialog>
  );
}
