import type { CreateCase } from '../../src/priority-cases/priority-cases.api.ts';
import type { House } from '../support/house.ts';
import type { Client } from '../support/http.ts';

/** A person to register in Aoba ward. Invented; the number is of the 000 range. */
export const sakura: CreateCase = {
  wardCode: '04101',
  name: '髙﨑　さくら',
  nameKana: 'タカサキ　サクラ',
  birthDate: '昭和58年3月4日',
  sex: 'FEMALE',
  profile: {
    phone: '０２２－０００－０００１',
    address: '宮城県仙台市青葉区見本町1-2-3',
    disability: { types: ['INTELLECTUAL'] },
    emergencyContacts: [
      { order: 1, name: '見本次郎', relation: 'SIBLING', phones: ['090-0000-0005'] },
    ],
  },
};

export const consent = {
  givenBy: 'SELF',
  scopes: ['BASE', 'WARD', 'FACILITY'],
  method: 'WRITTEN',
  textVersion: '2026-04',
  textHash: 'a'.repeat(64),
  givenOn: '2026-11-01',
};

export const approval = {
  council: '青葉区自立支援協議会',
  decidedOn: '2026-11-20',
  outcome: 'APPROVED',
};

/** The steps of a ward's day on one case, through the API. */
export async function aCase(house: House, changes: object = {}) {
  const ward = await house.as(house.people.doi);
  const created = await ward.post('/api/v1/cases', { ...sakura, ...changes });
  if (created.status !== 201) throw new Error(JSON.stringify(created.body));
  const id: string = created.body.id;
  const url = `/api/v1/cases/${id}`;
  const done = async (path: string, body?: object) => {
    const answer = await ward.post(`${url}${path}`, body);
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  };
  return {
    id,
    url,
    ward,
    created: created.body,
    consented: async (given: object = {}): Promise<string> =>
      (await done('/consents', { ...consent, ...given })).consentId,
    submitted: () => done('/submit'),
    approved: (given: object = {}) => done('/decisions', { ...approval, ...given }),
  };
}

export async function anActiveCase(house: House, changes: object = {}) {
  const theCase = await aCase(house, changes);
  const consentId = await theCase.consented();
  await theCase.submitted();
  const standing = await theCase.approved();
  return { ...theCase, consentId, standing };
}

export async function statusOf(client: Client, id: string): Promise<string> {
  const { status, body } = await client.get(`/api/v1/cases/${id}`);
  return status === 200 ? body.status : body.code;
}
