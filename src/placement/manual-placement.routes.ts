import { emergencyProblems } from '../emergencies/emergencies.problems.ts';
import { facilityProblems } from '../facilities/facilities.problems.ts';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import { manualPlacementBody } from './manual-placement.api.ts';
import { manualPlacementProblems } from './manual-placement.problems.ts';
import { placeByHand } from './manual-placement.service.ts';
import { viewOfOffer } from './offer-views.service.ts';
import { idParams, offerView } from './placement.api.ts';
import { placementProblems } from './placement.problems.ts';

export function manualPlacementRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/emergencies/:id/manual-placement',
    summary: 'A facility has agreed by telephone: the person is placed there at once',
    roles: ['coordinator', 'base_manager'],
    params: idParams,
    body: manualPlacementBody,
    response: { 201: offerView },
    idempotent: { again: viewOfOffer },
    problems: [
      emergencyProblems['no-such-emergency'],
      placementProblems['not-searching'],
      placementProblems['already-placed'],
      placementProblems['nothing-to-disclose'],
      placementProblems['room-taken'],
      facilityProblems['no-such-room'],
      facilityProblems['no-such-facility'],
      facilityProblems['place-known'],
      manualPlacementProblems['planned-end-not-possible'],
    ],
    handle: (tx, { params, body }) => placeByHand(tx, params.id, body),
  });
}
