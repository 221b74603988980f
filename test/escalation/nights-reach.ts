import {
  changesOf,
  type Ms,
  type Night,
  nightMs,
  onCallThrough,
  type Person,
  type Span,
  type Way,
} from './nights-people.ts';

/** The house may be this late with a wake that it lost, and a sending may take this long. */
const lateMs = 5_000;
const sendMs = 10_000;
/** After a death in mid-send the message goes out again. */
const claimMs = 30_000;

/** When somebody who is asked could be reached by one and the same way, without a break. */
export interface Reach extends Span {
  person: Person;
  way: Way;
}

/** Everybody whom the last level pages, for as long as it does. */
export function lastResort(night: Night): (at: Ms) => string[] {
  const onCall = onCallThrough(night);
  return (at) => {
    const { primary, secondary, managers } = onCall(at);
    return [...primary, ...secondary, ...managers];
  };
}

/** Awake, willing, and the way works. `askedAt`: whom the house pages. */
export function reachesIn(night: Night, askedAt: (at: Ms) => readonly string[]): Reach[] {
  const { people, down } = night;
  const marks = [
    0,
    nightMs,
    ...changesOf(night),
    ...down.flatMap(({ from, to }) => [from, to]),
    ...people.flatMap(({ awake }) => [awake.from, awake.to]),
  ];
  const bounds = [...new Set(marks)].filter((it) => it >= 0 && it <= nightMs).sort((a, b) => a - b);
  const reaches: Reach[] = [];
  for (const [at, from] of bounds.slice(0, -1).entries()) {
    const to = bounds[at + 1] ?? nightMs;
    const asked = new Set(askedAt(from));
    for (const person of people) {
      if (!asked.has(person.userId) || person.declines) continue;
      for (const way of usable(person)) {
        if (!worksAt(night, person, way, from)) continue;
        const before = reaches.find((it) => it.way === way && it.to === from);
        if (before === undefined) reaches.push({ person, way, from, to });
        else before.to = to;
      }
    }
  }
  return reaches;
}

/** Whether a message that goes out now is heard. */
export function worksAt({ down }: Night, { awake }: Person, way: Way, at: Ms): boolean {
  const isIn = (span: Span) => span.from <= at && at < span.to;
  return (
    way.fate === 'works' &&
    isIn(awake) &&
    !down.some((it) => it.channel === way.channel && isIn(it))
  );
}

const usable = ({ ways }: Person) =>
  ways.some((it) => it.isVerified) ? ways.filter((it) => it.isVerified) : ways;

/** How long the house may take, at the worst, to have an answer from somebody who can be reached. */
export function patienceWith(night: Night, { person, way }: Reach): Ms {
  const { steps, repeatEverySeconds } = night.policy;
  const ladder = steps.reduce((sum, it) => sum + it.afterSeconds, 0);
  const untilPaged = Math.max(ladder, repeatEverySeconds) * 1000 + steps.length * lateMs;
  const untilRung = Math.max(way.delaySeconds, repeatEverySeconds) * 1000 + 2 * lateMs + sendMs;
  const rings = 1 + person.misses + night.callsAgain.length;
  const dying = night.deaths * (claimMs + lateMs);
  return untilPaged + rings * (repeatEverySeconds * 1000 + untilRung) + dying + way.reaction;
}
