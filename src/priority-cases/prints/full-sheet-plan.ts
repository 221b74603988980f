import { ANTICIPATED_EVENTS } from '../labels.ts';
import type { CaseProfile } from '../profile.api.ts';
import {
  codes,
  dayOf,
  type SheetPart,
  type SheetSection,
  table,
  text,
  yesNo,
} from './full-sheet-row.ts';
import { phoneOf } from './sheet-block.ts';

/** What is only an id in the profile, by its name. */
export interface SheetNames {
  facility(id: string): string | undefined;
  criterion(id: string): string | undefined;
}

type Stage = NonNullable<NonNullable<CaseProfile['crisisPlan']>['calm']>;

/** What may come, and what is to be done then. */
export function planSections(profile: CaseProfile, names: SheetNames): SheetSection[] {
  const { crisisPlan, disaster } = profile;
  const placeOf = (it: { facilityId?: string | undefined; name?: string | undefined }) =>
    it.name ?? (it.facilityId && names.facility(it.facilityId)) ?? '登録されている施設';
  return [
    {
      heading: '想定事態・重点対象',
      parts: [
        codes('想定事態', profile.anticipatedEvents, ANTICIPATED_EVENTS),
        text('優先度', profile.priority),
        table('重点対象の基準', ['基準', '当てはまる理由'], profile.criteriaMet, (it) => [
          names.criterion(it.criterionId) ?? '以前の基準',
          it.reason,
        ]),
        text('重点対象の理由（以前の記載）', profile.criteria?.join('\n')),
        text('重点対象とした経緯', profile.criteriaReason),
      ],
    },
    {
      heading: '緊急時支援計画',
      parts: [
        ...stageParts('平常', crisisPlan?.calm),
        ...stageParts('注意', crisisPlan?.warning),
        ...stageParts('緊急', crisisPlan?.emergency),
        text('持ち物', crisisPlan?.belongings),
        text('移動手段', crisisPlan?.transport),
      ],
    },
    {
      heading: '施設・体験利用',
      parts: [
        table('希望する施設', ['施設'], profile.preferredFacilities, (it) => [placeOf(it)]),
        table('避けたい施設', ['施設', '理由'], profile.avoidFacilities, (it) => [
          placeOf(it),
          it.reason,
        ]),
        table(
          '体験利用',
          ['施設', '開始日', '終了日', 'ようす・引き継ぎ'],
          profile.trialStays,
          (it) => [placeOf(it), it.from && dayOf(it.from), it.to && dayOf(it.to), it.notes],
        ),
      ],
    },
    {
      heading: '災害時',
      parts: [
        yesNo('災害時要援護者の登録', disaster?.isRegistered),
        yesNo('個別避難計画', disaster?.hasEvacuationPlan),
        yesNo('電源の必要（医療機器など）', disaster?.needsElectricity, ['必要', '不要']),
      ],
    },
    { heading: '備考', parts: [text('備考', profile.notes)] },
  ];
}

function stageParts(name: string, stage: Stage | undefined): SheetPart[] {
  return [
    text(`${name}：ようす・目安`, stage?.signs),
    text(`${name}：避けること`, stage?.avoid),
    table(`${name}：すること（順に）`, ['誰が', '何をするか'], stage?.steps, (it) => [
      it.who,
      it.what,
    ]),
    text(`${name}：すること`, stage?.actions),
    table(`${name}：電話する順`, ['相手', '電話'], stage?.calls, (it) => [
      it.name,
      phoneOf(it.phone),
    ]),
  ];
}
