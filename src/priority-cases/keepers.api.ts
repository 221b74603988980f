import { z } from 'zod';

/** Who can be responsible for cases, and which offices a case can be with. */
export const caseStaffList = z.object({
  people: z.array(
    z.object({
      userId: z.uuid(),
      name: z.string(),
      role: z.enum(['ward_staff', 'consultation_staff']),
      organisationId: z.uuid(),
      wardCodes: z.array(z.string()),
    }),
  ),
  offices: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type CaseStaffList = z.output<typeof caseStaffList>;
