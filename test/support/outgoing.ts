import { randomUUID } from 'node:crypto';
import type { Outgoing } from '../../src/paging/carrier.ts';

/** A page of an emergency on its way to this address. */
export function outgoing(address: string, more: Partial<Outgoing> = {}): Outgoing {
  return {
    key: randomUUID(),
    address,
    secret: null,
    format: null,
    template: null,
    message: { template: 'emergency', reference: 'R8-000123', path: '/emergencies/1' },
    subject: '【緊急対応の呼び出し】R8-000123 Emergency',
    body: '緊急対応の呼び出し R8-000123\nリンクを開いてください。\n\nEmergency R8-000123\n\nhttps://kyoten.example.jp/emergencies/1\n',
    link: 'https://kyoten.example.jp/emergencies/1',
    tapLink: null,
    replyCode: null,
    asksForAnswer: true,
    code: null,
    // A receiver compares the signature's time with its own clock.
    at: new Date(),
    ...more,
  };
}
