import type { z } from 'zod';
import type { policyVersions } from '../../escalation/policy.api.ts';
import type { PreviewView } from '../../escalation/preview.api.ts';

/** Policies as the wire has them, by the server's own schemas. */
export type { PreviewView };
export type PreviewEntry = PreviewView['entries'][number];
export type PolicyVersion = z.output<typeof policyVersions>['versions'][number];
