import { z } from 'zod';
import { MEDICAL_CARE } from '../platform/text/care-labels.ts';
import { codesOf } from '../platform/text/label-map.ts';
import { mistake } from '../platform/text/wire.ts';
import { adjustableReasons, criteria, handlings, unstatedOf } from './match-codes.ts';

/** What a base edits of its rules; the version is given when they are saved. */
export const matchRulesBody = z
  .strictObject({
    /** Sum of the behaviour items (行動関連項目, 0–24) from which night staff is needed. */
    nightStaffFromBehaviour: z.int().min(1).max(24),
    nurseFor: z.array(z.enum(codesOf(MEDICAL_CARE))).max(50),
    /** Days. */
    fairnessDays: z.int().min(1).max(365),
    /** How a condition that is not met counts; left out: it excludes, unknown ones as `phoneFirst` says. */
    conditions: z.partialRecord(z.enum(adjustableReasons), z.enum(handlings)).default({}),
    order: z.array(z.enum(criteria)).default([...criteria]),
    phoneFirst: z.boolean().default(true),
  })
  .check((ctx) => {
    const { order, conditions } = ctx.value;
    if (order.length !== criteria.length || new Set(order).size !== criteria.length)
      ctx.issues.push({ code: 'custom', input: order, path: ['order'], ...notAnOrder });
    if (conditions['person-avoids'] === 'ignore')
      ctx.issues.push({
        code: 'custom',
        input: 'ignore',
        path: ['conditions', 'person-avoids'],
        ...avoidanceIgnored,
      });
    for (const [unstated, refused] of unstatedPairs)
      if (conditions[unstated] === 'ignore' && conditions[refused] !== 'ignore')
        ctx.issues.push({
          code: 'custom',
          input: 'ignore',
          path: ['conditions', unstated],
          ...unknownIgnored,
        });
  });
export type MatchRulesBody = z.output<typeof matchRulesBody>;

const unstatedPairs = Object.entries(unstatedOf) as [
  keyof typeof unstatedOf,
  (typeof unstatedOf)[keyof typeof unstatedOf],
][];

const notAnOrder = mistake('order-incomplete', {
  ja: '並べ方の基準は、5つを1回ずつ並べてください。',
  en: 'Put each of the five criteria into the order once.',
});

const avoidanceIgnored = mistake('avoidance-ignored', {
  ja: '本人が避けたい施設であることは、「見ない」にできません。',
  en: 'That the person wishes to avoid a facility cannot be ignored.',
});

const unknownIgnored = mistake('unknown-ignored', {
  ja: '「未登録」だけを「見ない」にはできません。分からないことは「可」とみなしません。',
  en: 'What is not known is never taken for a yes: ignore the condition as a whole, or not at all.',
});
