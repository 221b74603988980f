import type { ExportFilter } from '../../../case-exchange/case-export.api.ts';
import { codesOf } from '../../../platform/text/label-map.ts';
import { CASE_STATUS, type CaseStatus } from '../../../priority-cases/status-labels.ts';
import { WARDS, type WardCode } from '../../../priority-cases/wards.ts';
import { CheckboxCards } from '../../ui/choices.tsx';
import { Select } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { caseExportWords } from '../../words/case-export.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { wardCodes } from '../../words/codes-ward.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type Lack, lacks } from '../list/filter.ts';

/** Of all that one may see: those of a status, of a ward, who lack something. */
export function WhoChoice({
  filter,
  onChange,
}: {
  filter: ExportFilter;
  onChange(filter: ExportFilter): void;
}) {
  const w = useWords(caseExportWords);
  const say = useSay();
  return (
    <Section title={w.who}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select<CaseStatus>
          label={w.status}
          name="/filter/status"
          empty={w.allStatuses}
          value={filter.status ?? ''}
          onChange={(status) => onChange({ ...filter, status: status || undefined })}
          options={codesOf(CASE_STATUS).map((value) => ({
            value,
            label: say(caseCodes.caseStatus[value]),
          }))}
        />
        <Select<WardCode>
          label={w.ward}
          name="/filter/wardCode"
          empty={w.allWards}
          value={(filter.wardCode as WardCode | undefined) ?? ''}
          onChange={(wardCode) => onChange({ ...filter, wardCode: wardCode || undefined })}
          options={codesOf(WARDS).map((value) => ({ value, label: say(wardCodes[value]) }))}
        />
      </div>
      <CheckboxCards<Lack>
        label={w.lacks}
        name="/filter/lacks"
        value={lacks.filter((lack) => filter[lack] === true)}
        onChange={(chosen) =>
          onChange({
            ...filter,
            ...Object.fromEntries(
              lacks.map((lack) => [lack, chosen.includes(lack) ? true : undefined]),
            ),
          })
        }
        options={lacks.map((value) => ({ value, label: w[value] }))}
      />
    </Section>
  );
}
