import { municipalityMeant } from '../../../facilities/municipalities.ts';
import type { ManualPlacementBody } from '../../../placement/manual-placement.api.ts';
import { instantOf } from '../../ui/tokyo-field.ts';

/** What is typed about a place settled by telephone. */
export interface ManualForm {
  kind: 'listed' | 'outside';
  facility: { id: string; name: string } | null;
  /** A registered room's id; `other`: a room to be written down; empty: none chosen. */
  room: string;
  roomName: string;
  facilityName: string;
  phone: string;
  /** A municipality's name, or its code. */
  municipality: string;
  address: string;
  agreedWith: string;
  reason: string;
  /** As the field has it: a time in Japan. */
  plannedEnd: string;
}

export const otherRoom = 'other';

export const emptyForm: ManualForm = {
  kind: 'listed',
  facility: null,
  ...{ room: '', roomName: '', facilityName: '', phone: '', municipality: '', address: '' },
  ...{ agreedWith: '', reason: '', plannedEnd: '' },
};

type Lack = 'whyFacility' | 'whyRoom' | 'whyPlace' | 'whyMunicipality' | 'whyAgreed';
const isEmpty = (text: string) => text.trim() === '';

/** What is missing before it can be sent; null: nothing. */
export function lackOf(form: ManualForm): Lack | null {
  const { kind, facility, room, roomName, facilityName, phone, municipality } = form;
  const { agreedWith, reason } = form;
  if (kind === 'listed' && facility === null) return 'whyFacility';
  if (kind === 'listed' && (room === '' || (room === otherRoom && isEmpty(roomName))))
    return 'whyRoom';
  if (kind === 'outside' && [facilityName, phone, roomName].some(isEmpty)) return 'whyPlace';
  if (kind === 'outside' && !isEmpty(municipality) && municipalityMeant(municipality) === null)
    return 'whyMunicipality';
  return [agreedWith, reason].some(isEmpty) ? 'whyAgreed' : null;
}

export type ManualBody = Omit<ManualPlacementBody, 'place'> & { place: Place };
type Place = ManualPlacementBody['place'];

export function bodyOf(form: ManualForm): ManualBody {
  const { agreedWith, reason, plannedEnd } = form;
  return { place: placeOf(form), agreedWith, reason, plannedEnd: instantOf(plannedEnd) };
}

function placeOf({ kind, facility, room, roomName, ...place }: ManualForm): Place {
  const { facilityName, phone, municipality, address } = place;
  if (kind === 'outside')
    return {
      ...{ kind, facilityName, phone, roomName },
      municipalityCode: municipalityMeant(municipality),
      address: isEmpty(address) ? null : address,
    };
  if (room === otherRoom) return { kind: 'facility', facilityId: facility?.id ?? '', roomName };
  return { kind: 'room', roomId: room };
}
