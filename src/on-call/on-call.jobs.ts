import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { extendPlan } from './rotations.service.ts';
import { expireSwap } from './swaps.service.ts';

export function onCallJobs(): WakeHandlers {
  return { 'on-call.extend': extendPlan, 'on-call.swap-expiry': expireSwap };
}
