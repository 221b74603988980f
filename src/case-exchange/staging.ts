export const stagedSources = ['csv-utf8', 'csv-cp932', 'xlsx'] as const;
export type StagedSource = (typeof stagedSources)[number];

export const stagingStatuses = ['OPEN', 'APPLIED', 'DISCARDED'] as const;
export type StagingStatus = (typeof stagingStatuses)[number];

/** A heading of the file → the column of ours that it stands for; null: not to be read. */
export type ColumnMapping = Record<string, string | null>;

/** `line`: where it stands in the file, counted as an editor or a spreadsheet counts. */
export interface StagedRow {
  line: number;
  cells: string[];
  /** Somebody has said that it is not to be taken over. */
  isSkipped?: boolean;
}
