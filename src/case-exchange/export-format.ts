import { printReasons } from '../priority-cases/prints/case-print.ts';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'csv-cp932'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a file is taken out for: as for a print, and for the work with a list itself. */
export const exportReasons = ['list-work', 'reporting', ...printReasons] as const;
export type ExportReason = (typeof exportReasons)[number];
