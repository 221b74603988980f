import { type CountedIn, type CountedThings, countedKinds } from './counted.ts';
import { noHandOver } from './hand-over.ts';
import type { StayState } from './stay-state.ts';

/** As older versions have kept it: what they did not ask for is not there. */
type Kept = { status: StayState['status'] } & Readonly<Record<string, unknown>>;

/** The state as it is meant today, of whichever version wrote it. Nothing is made up: null is unknown. */
export function upToDate(kept: Kept): StayState {
  return {
    ...kept,
    ...('transfer' in kept && {
      transfer: { expectedAt: null, alarmAt: null, ...(kept.transfer as object) },
      handOver: kept.handOver ?? noHandOver(),
    }),
    ...('admission' in kept && { admission: countedOf(kept.admission as AnyAdmission) }),
    ...('warnings' in kept && {
      meetingAlarmAt: kept.meetingAlarmAt ?? null,
      request: kept.request ? { side: 'base', ...(kept.request as object) } : null,
      refusal: kept.refusal ?? null,
    }),
    ...('departure' in kept && {
      departure: { counted: null, ...(kept.departure as object) },
    }),
  } as unknown as StayState;
}

type AnyAdmission = { at: string; by: string | null } & {
  [K in keyof CountedThings<CountedIn>]: CountedIn[] | string;
};

/** What was one text is one line that nobody has counted. */
function countedOf(admission: AnyAdmission) {
  const lists = countedKinds.map((kind) => {
    const said = admission[kind];
    return [kind, typeof said === 'string' ? linesOf(said) : said];
  });
  return { ...admission, ...Object.fromEntries(lists) };
}

function linesOf(text: string): CountedIn[] {
  return text.trim() === 'なし' ? [] : [{ name: text, count: null, unit: '', note: null }];
}
