import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { onDisclosureStopped } from './disclosure.service.ts';
import { wakeOffer } from './placement.service.ts';
import { onDecided, wakeSearch } from './search.service.ts';

export function placementJobs(): WakeHandlers {
  return {
    'emergency.decided': onDecided,
    'cases.disclosure-stopped': onDisclosureStopped,
    'placement.offer': wakeOffer,
    'placement.search': wakeSearch,
  };
}
