/** A version that is being written. */
export interface TypedText {
  /** The form has been begun. */
  isOpen: boolean;
  version: string;
  body: string;
  isLimited: boolean;
  /** As typed. */
  months: string;
}

export const nothingTyped: TypedText = {
  isOpen: false,
  version: '',
  body: '',
  isLimited: false,
  months: '',
};

const mostMonths = 120;

/** What is missing or wrong; null: it can be registered. */
export function whyNotYet({
  version,
  body,
  isLimited,
  months,
}: TypedText): 'needVersion' | 'needBody' | 'needMonths' | null {
  if (version.trim() === '') return 'needVersion';
  if (body.trim() === '') return 'needBody';
  const isCount =
    /^[0-9]{1,3}$/.test(months) && Number(months) >= 1 && Number(months) <= mostMonths;
  return isLimited && !isCount ? 'needMonths' : null;
}
