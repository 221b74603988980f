import { describe, expect, it } from 'vitest';
import { handOverOf } from '../../../src/stays/hand-over-list.ts';
import { lineOf } from '../../../src/web/rooms/hand-over-words.ts';
import type { Words } from '../../../src/web/words/label.ts';
import { handOverWords } from '../../../src/web/words/stay-hand-over.ts';

const w = Object.fromEntries(
  Object.entries(handOverWords).map(([key, { ja }]) => [key, ja]),
) as Words<typeof handOverWords>;
const say = ({ ja }: { ja: string }) => ja;

const items = handOverOf(
  {
    registrationNo: null,
    name: null,
    nameKana: null,
    birthDate: null,
    ageYears: null,
    sex: null,
    behaviourScore: null,
    profile: {
      medical: {
        medications: [{ name: '見本錠A', dose: '1錠', times: '朝・夕食後', keptAt: '居間' }],
        seizures: { hasSeizures: true, rescueMedicine: '坐薬 1個' },
      },
      crisisPlan: { belongings: '青いタオル' },
    },
  },
  null,
);
describe('a line of the list', () => {
  it('says what is known, and where', () => {
    const [medicine] = items;
    expect(medicine && lineOf(medicine, w, say)).toEqual({
      title: '見本錠A 1錠 朝・夕食後',
      detail: '保管 居間',
    });
  });
});
