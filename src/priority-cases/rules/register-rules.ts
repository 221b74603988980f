import type { CaseStatus } from '../labels.ts';

/** A field that a status can need, by its place in a case: "birthDate", "profile.address". */
export type FieldPath = string;

/** The rules of the register, which a base can change. All of the defaults are our own proposal [R]. */
export interface RegisterRules {
  /** What must be filled in before a case can have this status. */
  needed: Partial<Record<CaseStatus, readonly FieldPath[]>>;
  /** Days after an oral consent until its paper is there. */
  consentPaperDays: number;
  /** Days before the next review on which the person responsible is reminded. */
  renewalNoticeDays: readonly number[];
  /** Days before a consent runs out on which the person responsible is reminded. */
  consentNoticeDays: readonly number[];
  /** Days after a provisional registration until it is completed. */
  provisionalDays: number;
  /** Whole years for which a closed case is kept. */
  keepYears: number;
}

export const currentRegisterRules: RegisterRules = {
  needed: {},
  consentPaperDays: 14,
  renewalNoticeDays: [60, 30, 7],
  consentNoticeDays: [60, 30, 7],
  provisionalDays: 14,
  keepYears: 5,
};
