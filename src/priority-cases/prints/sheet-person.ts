import { DISABILITY_TYPES, MOBILITY } from '../../platform/text/care-labels.ts';
import { formatSavedPhone } from '../../platform/text/phone.ts';
import type { EmergencySheet } from '../disclosure.ts';
import { BEHAVIOUR_SEVERE_FROM, RELATION, SUPPORT_LEVEL } from '../labels.ts';
import type { CaseProfile } from '../profile.api.ts';
import {
  BATH,
  COMMUNICATION_METHOD,
  MEAL_FORM,
  MEAL_HELP,
  TOILET,
  WANDERING_RISK,
} from '../profile-words.ts';
import {
  filled,
  joined,
  listed,
  NOT_THERE,
  orUnknown,
  phoneOf,
  row,
  type SheetBlock,
  type SheetEntry,
  said,
  UNKNOWN,
} from './sheet-block.ts';

export interface SheetContact {
  name: string;
  relation: string;
  phones: string[];
  availability: string;
}

type CrisisPlan = CaseProfile['crisisPlan'];

/** How to be with the person: read down the right of the sheet. */
export function personBlocks({ profile, behaviourScore }: EmergencySheet): SheetBlock[] {
  const { behaviour, communication, crisisPlan } = profile;
  return [
    {
      heading: '伝え方・はい／いいえの示し方',
      isLarge: true,
      entries: orUnknown([
        row('はい・いいえ', communication?.yesNo),
        row('伝え方', listed(communication?.methods, COMMUNICATION_METHOD)),
        row('補足', communication?.notes),
      ]),
    },
    {
      heading: '避けること',
      isLarge: true,
      entries: orUnknown([said(crisisPlan?.emergency?.avoid), said(behaviour?.avoid)]),
    },
    { heading: '落ち着く方法', isLarge: true, entries: orUnknown([said(behaviour?.calming)]) },
    { heading: '緊急時の支援計画', isLarge: true, entries: planEntries(crisisPlan) },
    {
      heading: '行動',
      entries: orUnknown([
        row('きっかけ', behaviour?.triggers),
        row('前ぶれ', behaviour?.signs),
        row('離設の恐れ', behaviour?.wanderingRisk && WANDERING_RISK[behaviour.wanderingRisk]),
        row('関連項目', scoreOf(behaviourScore)),
        row('補足', behaviour?.notes),
      ]),
    },
    { heading: '介助', entries: careOfDayEntries(profile) },
  ];
}

/** In the order of calling. */
export function contactsOf({ emergencyContacts }: Pick<CaseProfile, 'emergencyContacts'>) {
  return [...(emergencyContacts ?? [])]
    .sort((a, b) => a.order - b.order)
    .map((it): SheetContact => {
      const minutes = it.canComeMinutes === undefined ? '' : `${it.canComeMinutes}分`;
      return {
        name: it.name,
        relation: it.relation === undefined ? '' : RELATION[it.relation],
        phones: it.phones.map(formatSavedPhone),
        availability: joined([
          it.isNightOk === undefined ? '' : it.isNightOk ? '夜間可' : '夜間不可',
          it.canCome === false ? '駆けつけ不可' : minutes && `駆けつけ${minutes}`,
        ]),
      };
    });
}

/** What the person's papers say of the disability, in two lines. */
export function disabilityOf({ disability }: Pick<CaseProfile, 'disability'>) {
  const { physicalGrade, intellectualGrade, mentalGrade } = disability?.certificates ?? {};
  const level = disability?.supportLevel;
  return {
    types: listed(disability?.types, DISABILITY_TYPES) || UNKNOWN,
    papers:
      joined([
        level && SUPPORT_LEVEL[level],
        physicalGrade && `身体${physicalGrade}級`,
        intellectualGrade && `療育${intellectualGrade}`,
        mentalGrade && `精神${mentalGrade}級`,
      ]) || UNKNOWN,
  };
}

function planEntries(plan: CrisisPlan): SheetEntry[] {
  const stage = plan?.emergency;
  const calls = (stage?.calls ?? []).map((it) => joined([it.name, phoneOf(it.phone)]));
  const steps = (stage?.steps ?? []).map(
    ({ who, what }, place): SheetEntry => ({
      head: `${place + 1} ${who ?? '担当未定'}`,
      text: what,
    }),
  );
  const known = filled([
    ...steps,
    said(stage?.actions),
    row('連絡', calls.join('、')),
    row('見きわめ', stage?.signs),
    row('持ち物', plan?.belongings),
    row('移送', plan?.transport),
  ]);
  return known.length > 0 ? known : [{ text: NOT_THERE }];
}

function careOfDayEntries({ adl }: Pick<CaseProfile, 'adl'>): SheetEntry[] {
  const persons = adl?.transferPersons;
  return orUnknown([
    row(
      '移動',
      joined([
        adl?.mobility && MOBILITY[adl.mobility],
        persons !== undefined && (persons === 0 ? '移乗は自分で' : `移乗${persons}人`),
      ]),
    ),
    row(
      '食事',
      joined([
        adl?.mealHelp && MEAL_HELP[adl.mealHelp],
        adl?.mealForm && MEAL_FORM[adl.mealForm],
        adl?.isThickened && 'とろみ',
      ]),
    ),
    row('排泄', listed(adl?.toilet, TOILET)),
    row('入浴', adl?.bath && BATH[adl.bath]),
    row(
      '睡眠',
      joined([adl?.sleep, adl?.nightChecks !== undefined && `夜間の見守り${adl.nightChecks}回`]),
    ),
    row('補足', adl?.notes),
  ]);
}

function scoreOf(score: number | null): string {
  if (score === null) return '';
  return `${score}点${score >= BEHAVIOUR_SEVERE_FROM ? '（強度行動障害）' : ''}`;
}
