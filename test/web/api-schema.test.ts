import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
});
afterAll(() => house.close());

const header =
  '// Written by `npm run client` from the service’s own description. Do not edit.\n\n';

describe('the client of the console', () => {
  it('has the types that the service describes (npm run client writes them)', async () => {
    const { body } = await (await house.anyone()).get('/api/openapi.json');
    const types = astToString(await openapiTS(body, { alphabetize: true }));
    expect(types).toContain('/api/v1/emergencies');
    await expect(header + types).toMatchFileSnapshot('../../src/web/api/schema.d.ts');
  });
});
