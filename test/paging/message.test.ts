import { describe, expect, it } from 'vitest';
import { renderInbox } from '../../src/paging/dev-inbox-page.ts';
import { renderMessage } from '../../src/paging/message.ts';
import { templates } from '../../src/paging/page.ts';
import { isReachable, isWebhookAddressAllowed } from '../../src/paging/webhook-address.ts';

describe('a message', () => {
  it.each(templates)(
    '%s has a Japanese and an English part, the reference and a link',
    (template) => {
      const message = { template, reference: 'R8-000123', path: '/emergencies/1' };
      const { subject, body, link } = renderMessage(message, 'https://kyoten.example.jp/');
      expect(link).toBe('https://kyoten.example.jp/emergencies/1');
      expect(subject).toMatch(/^【.+】R8-000123 [A-Z]/);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(body).toContain(link);
      expect(body).toMatch(/[ぁ-ん]/);
      expect(body).toMatch(/[a-z]{3}/);
    },
  );

  it('says the level of an emergency', () => {
    const message = { template: 'emergency', reference: 'R8-000123', path: '/', level: 3 } as const;
    expect(renderMessage(message, 'https://kyoten.example.jp').body).toContain('第3段階');
  });

  it('says what an alarm is about', () => {
    const alarm = { template: 'alarm', reference: 'R8-000123', path: '/' } as const;
    const body = (code: 'nobody-on-call' | 'nobody-reachable') =>
      renderMessage({ ...alarm, alarm: code }, 'https://kyoten.example.jp').body;
    expect(body('nobody-on-call')).not.toBe(body('nobody-reachable'));
  });
});

describe('the inbox page', () => {
  const message = {
    channel: 'email',
    recipient: 'aoki@example.test',
    subject: '<script>alert(1)</script>',
    body: '開いてください\nhttp://127.0.0.1:3000/emergencies/1?a=1&b=2',
    at: new Date('2026-11-21T17:00:00Z'),
  };

  it('shows what a message says and lets nothing of it become markup', () => {
    const page = renderInbox([message], null);
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
    expect(page).toContain('2026/11/22 2:00:00');
    expect(page).toContain('<a href="http://127.0.0.1:3000/emergencies/1?a=1');
  });

  it('loads again by itself only when asked', () => {
    expect(renderInbox([], null)).not.toContain('http-equiv');
    expect(renderInbox([], 5)).toContain('<meta http-equiv="refresh" content="5">');
  });
});

describe('a webhook address', () => {
  it.each([
    ['https://chat.example.jp/hooks/1', true, true],
    ['http://127.0.0.1:9000/hook', false, true],
    ['https://127.0.0.1:9000/hook', false, true],
    ['https://[::1]/hook', false, true],
    ['https://10.1.2.3/hook', false, true],
    ['https://203.0.114.7/hook', true, true],
    ['https://user:pw@chat.example.jp/', false, false],
    ['https://169.254.169.254/latest', false, false],
    ['https://[fe80::1]/', false, false],
    ['https://[::ffff:169.254.169.254]/', false, false],
    ['ftp://chat.example.jp/', false, false],
    ['not an address', false, false],
  ])('%s', (address, inProduction, elsewhere) => {
    expect(isWebhookAddressAllowed(address, true)).toBe(inProduction);
    expect(isWebhookAddressAllowed(address, false)).toBe(elsewhere);
  });
});

describe('an IP address', () => {
  it.each([
    ['203.0.114.7', true, true],
    ['2606:4700::1111', true, true],
    ['172.31.0.1', false, true],
    ['172.32.0.1', true, true],
    ['100.64.0.1', false, true],
    ['::ffff:127.0.0.1', false, true],
    ['::ffff:203.0.114.7', true, true],
    ['64:ff9b::a00:1', false, true],
    ['fc00::1', false, true],
    ['0.0.0.0', false, true],
    ['255.255.255.255', false, true],
    ['169.254.169.254', false, false],
    ['::ffff:169.254.169.254', false, false],
    ['fe80::1%eth0', false, false],
    ['100.100.100.200', false, false],
    ['fd00:ec2::254', false, false],
    ['not an address', false, false],
  ])('%s', (ip, inProduction, elsewhere) => {
    expect(isReachable(ip, true)).toBe(inProduction);
    expect(isReachable(ip, false)).toBe(elsewhere);
  });
});
