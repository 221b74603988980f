import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { wakeOffer } from './placement.service.ts';
import { onDecided, wakeSearch } from './search.service.ts';

export function placementJobs(): WakeHandlers {
  return {
    'emergency.decided': onDecided,
    'placement.offer': wakeOffer,
    'placement.search': wakeSearch,
  };
}
