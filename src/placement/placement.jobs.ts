import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { onRoomClosed } from './closed-rooms.service.ts';
import { onDisclosureStopped } from './disclosure.service.ts';
import { heedFailedPages, wakeOffer } from './placement.service.ts';
import { onDecided, wakeSearch } from './search.service.ts';

export function placementJobs(): WakeHandlers {
  return {
    'emergency.decided': onDecided,
    'cases.disclosure-stopped': onDisclosureStopped,
    'facilities.room-closed': onRoomClosed,
    'facilities.room-still-closed': onRoomClosed,
    'placement.offer': wakeOffer,
    'placement.offer-pages': heedFailedPages,
    'placement.search': wakeSearch,
  };
}
