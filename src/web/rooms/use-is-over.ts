import { useNowAs } from '../ui/time.tsx';

/** Whether an instant has passed by the server's clock; null: there is none that could. */
export const useIsOver = (iso: string | null): boolean =>
  useNowAs((now) => iso !== null && Date.parse(iso) <= now);
