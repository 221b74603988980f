import type { ContractView, SecuredDaysView } from '../../../facilities/contracts.api.ts';

export type SecuredRoomDays = SecuredDaysView['rooms'][number];

/** What is being written of a contract: a new one, or a change. */
export interface ContractEdit {
  contract: ContractView | null;
  roomId: string | null;
}
