import { waitsForName } from './to-stand-for.ts';

const promise = { strength: 'firm', status: 'open', direction: 'seller', acknowledged: null, risk: 'high', blocking: true } as const;

describe('a promise waits for a name', () => {
  it('when it is ours, costly and still owed', () => expect(waitsForName(promise)).toBe(true));
  it.each([
    ['somebody stands for it', { acknowledged: { by: 'Noor', at: '2026-03-02T09:00:00Z', words: 'I see to it.' } }], ['it is theirs', { direction: 'customer' }], ['it was taken back', { strength: 'retracted' }],
    ['it is none', { status: 'dismissed' }], ['it is settled', { status: 'confirmed' }], ['it is an everyday one', { risk: 'normal', blocking: false }],
  ] as const)('and not when %s', (_, change) => expect(waitsForName({ ...promise, ...change })).toBe(false));
});
