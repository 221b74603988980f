/**
 * Words of care that a person's file and a facility's conditions share: matching compares them, so
 * there is one list. Order is the order of forms and prints.
 */

/** 医療的ケア: the 14 items of the national scoring sheet. */
export const MEDICAL_CARE = {
  VENTILATOR: '人工呼吸器',
  TRACHEOSTOMY: '気管切開',
  NASOPHARYNGEAL_AIRWAY: '鼻咽頭エアウェイ',
  OXYGEN: '酸素',
  SUCTION: '吸引',
  NEBULISER: 'ネブライザー',
  TUBE_FEEDING: '経管栄養',
  CENTRAL_VENOUS_CATHETER: '中心静脈カテーテル',
  SUBCUTANEOUS_INJECTION: '皮下注射',
  BLOOD_GLUCOSE: '血糖測定',
  DIALYSIS: '透析',
  CATHETERISATION: '導尿',
  BOWEL_MANAGEMENT: '排便管理',
  SEIZURE_RESCUE: '痙攣時処置',
} as const;
export type MedicalCare = keyof typeof MEDICAL_CARE;

/** Spellings met in files beside the label itself. */
export const MEDICAL_CARE_ALIASES: Readonly<Record<string, MedicalCare>> = {
  レスピレーター: 'VENTILATOR',
  人工呼吸器管理: 'VENTILATOR',
  気管切開の管理: 'TRACHEOSTOMY',
  エアウェイ: 'NASOPHARYNGEAL_AIRWAY',
  酸素療法: 'OXYGEN',
  在宅酸素: 'OXYGEN',
  酸素吸入: 'OXYGEN',
  喀痰吸引: 'SUCTION',
  痰吸引: 'SUCTION',
  たん吸引: 'SUCTION',
  吸入: 'NEBULISER',
  ネブライザー管理: 'NEBULISER',
  胃ろう: 'TUBE_FEEDING',
  胃瘻: 'TUBE_FEEDING',
  腸ろう: 'TUBE_FEEDING',
  腸瘻: 'TUBE_FEEDING',
  経鼻: 'TUBE_FEEDING',
  経鼻経管栄養: 'TUBE_FEEDING',
  中心静脈栄養: 'CENTRAL_VENOUS_CATHETER',
  インスリン注射: 'SUBCUTANEOUS_INJECTION',
  インスリン: 'SUBCUTANEOUS_INJECTION',
  血糖値測定: 'BLOOD_GLUCOSE',
  人工透析: 'DIALYSIS',
  間欠導尿: 'CATHETERISATION',
  摘便: 'BOWEL_MANAGEMENT',
  浣腸: 'BOWEL_MANAGEMENT',
  けいれん時処置: 'SEIZURE_RESCUE',
  痙攣時の処置: 'SEIZURE_RESCUE',
  座薬: 'SEIZURE_RESCUE',
  坐薬: 'SEIZURE_RESCUE',
};

/** Sex as a person states it. */
export const SEX = {
  MALE: '男',
  FEMALE: '女',
  OTHER: 'その他',
  UNDISCLOSED: '無回答',
} as const;
export type Sex = keyof typeof SEX;
export const SEX_ALIASES: Readonly<Record<string, Sex>> = {
  男性: 'MALE',
  女性: 'FEMALE',
  答えない: 'UNDISCLOSED',
  不明: 'UNDISCLOSED',
};

/** 障害種別. The five kinds of 身体 are {@link PHYSICAL_KINDS}. */
export const DISABILITY_TYPES = {
  PHYSICAL: '身体',
  INTELLECTUAL: '知的',
  MENTAL: '精神',
  DEVELOPMENTAL: '発達',
  HIGHER_BRAIN: '高次脳機能',
  INTRACTABLE: '難病',
  PROFOUND: '重症心身',
} as const;
export type DisabilityType = keyof typeof DISABILITY_TYPES;
export const DISABILITY_TYPE_ALIASES: Readonly<Record<string, DisabilityType>> = {
  身体障害: 'PHYSICAL',
  肢体不自由: 'PHYSICAL',
  知的障害: 'INTELLECTUAL',
  精神障害: 'MENTAL',
  発達障害: 'DEVELOPMENTAL',
  自閉症: 'DEVELOPMENTAL',
  高次脳機能障害: 'HIGHER_BRAIN',
  高次脳: 'HIGHER_BRAIN',
  難病等: 'INTRACTABLE',
  重症心身障害: 'PROFOUND',
  重心: 'PROFOUND',
};

export const PHYSICAL_KINDS = {
  VISUAL: '視覚',
  HEARING: '聴覚・平衡',
  SPEECH: '音声言語',
  LIMBS: '肢体',
  INTERNAL: '内部',
} as const;

/** 移動. Wheelchair needs of a room follow from it: {@link usesWheelchair}. */
export const MOBILITY = {
  WALKS: '独歩',
  CANE: '杖',
  WALKER: '歩行器',
  WHEELCHAIR_SELF: '車いす自走',
  WHEELCHAIR_ASSISTED: '車いす介助',
  WHEELCHAIR_POWERED: '電動',
  BEDRIDDEN: '寝たきり',
} as const;
export type Mobility = keyof typeof MOBILITY;
export const MOBILITY_ALIASES: Readonly<Record<string, Mobility>> = {
  自立: 'WALKS',
  歩行: 'WALKS',
  車椅子自走: 'WHEELCHAIR_SELF',
  車イス自走: 'WHEELCHAIR_SELF',
  車椅子介助: 'WHEELCHAIR_ASSISTED',
  車イス介助: 'WHEELCHAIR_ASSISTED',
  電動車いす: 'WHEELCHAIR_POWERED',
  電動車椅子: 'WHEELCHAIR_POWERED',
};

/** True where the person cannot get into a room without a step-free way (a bed on wheels included). */
export function usesWheelchair(mobility: Mobility): boolean {
  return mobility.startsWith('WHEELCHAIR') || mobility === 'BEDRIDDEN';
}
