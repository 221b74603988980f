import { z } from 'zod';
import { type Api, endpoint } from '../platform/http/endpoint.ts';
import {
  refusalFileQuery,
  refusalList,
  refusalQuery,
  reviewBody,
  reviewList,
  reviewView,
} from './decline-reviews.api.ts';
import { declineReviewProblems as problems } from './decline-reviews.problems.ts';
import {
  listRefusals,
  listReviews,
  readReview,
  refusalFile,
  reviewDecline,
} from './decline-reviews.service.ts';
import { idParams } from './placement.api.ts';
import { placementProblems } from './placement.problems.ts';

const roles = ['coordinator', 'base_manager'] as const;

export function declineReviewRoutes(api: Api): void {
  endpoint(api, {
    method: 'POST',
    url: '/offers/:id/decline-review',
    summary: 'What the base takes the reason of a refusal to be; added, never overwritten',
    roles,
    params: idParams,
    body: reviewBody,
    response: { 201: reviewView },
    idempotent: { again: readReview },
    problems: [placementProblems['no-such-offer'], problems['nothing-to-review']],
    handle: (tx, { params, body }) => reviewDecline(tx, params.id, body),
  });
  endpoint(api, {
    method: 'GET',
    url: '/offers/:id/decline-reviews',
    summary: 'Every look at a refusal, oldest first',
    roles,
    params: idParams,
    response: { 200: reviewList },
    problems: [placementProblems['no-such-offer']],
    handle: (tx, { params }) => listReviews(tx, params.id),
  });
  endpoint(api, {
    method: 'GET',
    url: '/declines',
    summary: 'Refusals of a period with their reasons, as stated and as reviewed',
    roles,
    query: refusalQuery,
    response: { 200: refusalList },
    problems: [problems['period-not-possible']],
    handle: (tx, { query }) => listRefusals(tx, query),
  });
  endpoint(api, {
    method: 'GET',
    url: '/declines.csv',
    summary: 'The same for a spreadsheet: UTF-8 with BOM, guarded against formulas',
    roles,
    query: refusalFileQuery,
    response: { 200: z.string() },
    problems: [problems['period-not-possible']],
    handle: (tx, { query, reply }) => {
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="declines.csv"')
        .header('cache-control', 'no-store');
      return refusalFile(tx, query);
    },
  });
}
