import { SEX } from '../../platform/text/care-labels.ts';
import { ageOn } from '../../platform/text/japanese-date.ts';
import type { CaseRecord } from '../case-record.ts';
import { CASE_STATUS, CONSENT_BY, CONSENT_METHOD, CONSENT_SCOPE, WARDS } from '../labels.ts';
import { medicalSections } from './full-sheet-medical.ts';
import { peopleSections } from './full-sheet-people.ts';
import { personSections } from './full-sheet-person.ts';
import { planSections, type SheetNames } from './full-sheet-plan.ts';
import { coded, dated, dayOf, type SheetSection, text } from './full-sheet-row.ts';
import { listed } from './sheet-block.ts';

/** The consent that holds, as far as the sheet tells of it. */
export interface SheetConsent {
  givenBy: keyof typeof CONSENT_BY;
  method: keyof typeof CONSENT_METHOD;
  scopes: readonly (keyof typeof CONSENT_SCOPE)[];
  givenOn: string;
  expiresOn: string | null;
}

/** 登録票: every group of a case, filled in or not, in the order in which it is asked. */
export function fullSheet(
  record: CaseRecord,
  consent: SheetConsent | null,
  today: string,
  names: SheetNames,
): SheetSection[] {
  const { profile, birthDate, wardCode } = record;
  const born = birthDate === null ? undefined : `${dayOf(birthDate)}　${ageOn(birthDate, today)}歳`;
  return [
    {
      heading: '登録',
      parts: [
        text('カナ', record.nameKana),
        text('氏名', record.name),
        text('生年月日', born),
        coded('性別', record.sex, SEX),
        text('担当区', (WARDS as Readonly<Record<string, string>>)[wardCode] ?? wardCode),
        text('状態', CASE_STATUS[record.status] + (record.isProvisional ? '（仮登録）' : '')),
        dated('登録日', record.registeredOn),
        dated('次回更新日', record.nextReviewOn),
        text('同意', consentText(consent)),
      ],
    },
    ...personSections(profile),
    ...medicalSections(profile),
    ...peopleSections(profile),
    ...planSections(profile, names),
  ];
}

function consentText(consent: SheetConsent | null): string {
  if (consent === null) return '有効な同意はありません';
  return [
    `${dayOf(consent.givenOn)}　${CONSENT_BY[consent.givenBy]}（${CONSENT_METHOD[consent.method]}）`,
    `範囲：${listed(consent.scopes, CONSENT_SCOPE)}`,
    consent.expiresOn === null ? '' : `期限：${dayOf(consent.expiresOn)}`,
  ]
    .filter(Boolean)
    .join('\n');
}
