import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });
const person = z.strictObject({ userId: z.uuid(), name: z.string() });

export const handOverBody = z.strictObject({ toUserId: z.uuid() });

/** What one may know of who is wanted, or has taken it. `level` counts from 1. */
export const escalationView = z.strictObject({
  status: z.enum(['paging', 'taken', 'settled']),
  owner: person.nullable(),
  level: z.int().nullable(),
  paged: z.array(person),
  /** When the next level is paged, or the lease ends. */
  nextAt: instant.nullable(),
  /**
   * Who was asked to have it instead and has not taken it yet: until then the owner has it.
   * `hasFailed`: the request has reached that person by no way.
   */
  handOver: z.strictObject({ to: person, askedAt: instant, hasFailed: z.boolean() }).nullable(),
  /** Have said that they cannot: not paged again before the last level. */
  declined: z.array(person),
  /** Where two must answer: one of them must still say that he is there too. */
  second: z.array(person),
  history: z.array(
    z.strictObject({
      at: instant,
      kind: z.string(),
      person: person.nullable(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
});
export type EscalationView = z.infer<typeof escalationView>;

export const takenView = z.strictObject({ owner: person, leaseUntil: instant });
export type TakenView = z.infer<typeof takenView>;
