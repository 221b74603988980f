import { describe, expect, it } from 'vitest';
import { ApiProblem, Unreachable } from '../../src/web/api/problem.ts';
import { leavesUnanswered, sentAs } from '../../src/web/api/sent.ts';

const minute = 60_000;
const first = sentAs('{"text":"a"}', null, { key: 'key-1', at: 0 });

describe('what is sent again because no answer came', () => {
  it('carries the key of the first try', () => {
    expect(sentAs('{"text":"a"}', first, { key: 'key-2', at: minute }).key).toBe('key-1');
  });

  it('keeps the age of the first try, however often it is sent', () => {
    const second = sentAs('{"text":"a"}', first, { key: 'key-2', at: 9 * minute });
    expect(sentAs('{"text":"a"}', second, { key: 'key-3', at: 11 * minute }).key).toBe('key-3');
  });

  it('is a deed of its own when something else is said', () => {
    expect(sentAs('{"text":"b"}', first, { key: 'key-2', at: minute }).key).toBe('key-2');
  });

  it('is a deed of its own when the one before was answered', () => {
    expect(sentAs('{"text":"a"}', null, { key: 'key-2', at: minute }).key).toBe('key-2');
  });
});

describe('after which failure nothing is known', () => {
  it.each([
    ['no answer', new Unreachable(), true],
    ['a broken server', new ApiProblem(500, {}), true],
    ['a session that is over', new ApiProblem(401, {}), true],
    ['too many requests', new ApiProblem(429, {}), true],
    ['a refusal', new ApiProblem(409, { code: 'already-taken' }), false],
    ['an entry that is wrong', new ApiProblem(422, {}), false],
  ])('%s', (_, error, isUnknown) => {
    expect(leavesUnanswered(error)).toBe(isUnknown);
  });
});
