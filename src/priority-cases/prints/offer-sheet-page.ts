import { DISABILITY_TYPES, MEDICAL_CARE, MOBILITY, SEX } from '../../platform/text/care-labels.ts';
import { escapeHtml } from '../../platform/text/html.ts';
import type { AgeBand, NeedSheet } from '../disclosure.ts';
import { SUPPORT_LEVEL } from '../labels.ts';
import {
  BATH,
  COMMUNICATION_METHOD,
  INFECTION,
  MEAL_FORM,
  MEAL_HELP,
  TOILET,
  WANDERING_RISK,
} from '../profile-words.ts';
import type { PrintMark } from './case-print.ts';
import { coded, codes, counted, type SheetRow, yesNo } from './full-sheet-row.ts';
import { printPage } from './print-page.ts';
import { UNKNOWN } from './sheet-block.ts';

const AGE_BAND: Readonly<Record<AgeBand, string>> = {
  UNDER_6: '6歳未満',
  '6_TO_17': '6〜17歳',
  '18_TO_39': '18〜39歳',
  '40_TO_64': '40〜64歳',
  '65_AND_OVER': '65歳以上',
};

/**
 * 緊急情報シート before a facility has accepted: what care is needed, and nothing by which the person
 * could be known, the registration number included. One page: every line of it is a code.
 */
export function offerSheetPage(need: NeedSheet, version: number, mark: PrintMark): string {
  return printPage({
    title: '緊急情報シート（打診用）',
    aboutHtml: `<p class="about">受入れの可否を判断するための情報です。氏名などは受入れが決まってから渡します。　第${version}版</p>`,
    mark,
    style: STYLE,
    bodyHtml: `<table class="need"><tbody>${rowsOf(need).map(rowHtml).join('')}</tbody></table>`,
  });
}

function rowsOf(need: NeedSheet): SheetRow[] {
  // What a sheet holds as null nobody has said.
  const said = <T>(value: T | null): T | undefined => value ?? undefined;
  return [
    coded('年齢', said(need.ageBand), AGE_BAND),
    coded('性別', said(need.sex), SEX),
    yesNo('障害児', said(need.isChild), ['はい', 'いいえ']),
    codes('障害の種別', said(need.disabilityTypes), DISABILITY_TYPES),
    coded('障害支援区分', said(need.supportLevel), SUPPORT_LEVEL),
    codes('医療的ケア', said(need.medicalCare), MEDICAL_CARE),
    yesNo('発作', said(need.hasSeizures)),
    yesNo('アナフィラキシー', said(need.hasAnaphylaxis)),
    coded('感染症', said(need.infection), INFECTION),
    counted('行動関連項目の合計', said(need.behaviourScore), '点'),
    coded('離設リスク', said(need.wanderingRisk), WANDERING_RISK),
    coded('移動', said(need.mobility), MOBILITY),
    counted('移乗に要る人数', said(need.transferPersons), '人'),
    coded('食事の介助', said(need.mealHelp), MEAL_HELP),
    coded('食事の形', said(need.mealForm), MEAL_FORM),
    codes('排泄', said(need.toilet), TOILET),
    coded('入浴', said(need.bath), BATH),
    counted('夜間の見回り', said(need.nightChecks), '回'),
    codes('意思疎通', said(need.communication), COMMUNICATION_METHOD),
  ];
}

function rowHtml({ label, value }: SheetRow): string {
  const cell =
    value === null ? `<td class="open">${UNKNOWN}</td>` : `<td>${escapeHtml(value)}</td>`;
  return `<tr><th scope="row">${label}</th>${cell}</tr>`;
}

const STYLE = `
.about{order:3;flex-basis:100%}
.need th{width:120pt;color:#5c5c60;font-size:9pt}
.need td{font-size:12pt;line-height:18pt}
.need th,.need td{border-bottom:.75pt solid #8a8a90;padding:4pt 6pt;vertical-align:baseline}
`;
