import { WARDS } from '../../priority-cases/wards.ts';
import { both } from './both.ts';

/** Apart from the other codes of the register: most pages name a ward, few anything else of it. */
export const wardCodes = both(WARDS, {
  '04101': 'Aoba',
  '04102': 'Miyagino',
  '04103': 'Wakabayashi',
  '04104': 'Taihaku',
  '04105': 'Izumi',
});
