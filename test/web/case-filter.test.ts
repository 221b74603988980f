import { describe, expect, it } from 'vitest';
import { readFilter, withLack, withStatus } from '../../src/web/cases/list/filter.ts';

describe('the filter of the register, as it stands in the address', () => {
  it('is read from it, and what is not understood is left out', () => {
    const address = { status: 'ACTIVE', renewalDue: true, noTrialStay: 'true', q: '鈴木' };
    expect(readFilter(address)).toEqual({ status: 'ACTIVE', renewalDue: true });
    expect(readFilter({ status: 'toString' })).toEqual({});
  });

  it('never asks for what a closed case lacks: there is nobody', () => {
    expect(withStatus({ status: 'ACTIVE', renewalDue: true }, 'CLOSED')).toEqual({
      status: 'CLOSED',
    });
    expect(withLack({ status: 'CLOSED' }, 'renewalDue', true)).toEqual({ renewalDue: true });
  });

  it('takes a mark away again', () => {
    expect(withLack({ status: 'ACTIVE', noCrisisPlan: true }, 'noCrisisPlan', false)).toEqual({
      status: 'ACTIVE',
    });
    expect(withStatus({ status: 'ACTIVE', noCrisisPlan: true }, null)).toEqual({
      noCrisisPlan: true,
    });
  });
});
