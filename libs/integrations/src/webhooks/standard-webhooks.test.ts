import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { beginVerification, signWebhook, verifyWebhook } from './standard-webhooks.ts';

// The vector of the Standard Webhooks libraries (standard-webhooks/standard-webhooks, libraries/javascript/src/webhook.test.ts).
const vector = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  body: '{"test": 2432232314}',
  secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  now: new Date(1614265330_000),
};
const otherSecret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const later = (seconds: number) => new Date(1614265330_000 + seconds * 1000);

describe('verifying a webhook', () => {
  it('accepts the vector of the Standard Webhooks libraries, as text and as bytes', () => {
    expect(verifyWebhook(vector)).toEqual({ ok: true });
    expect(verifyWebhook({ ...vector, body: Buffer.from(vector.body) })).toEqual({ ok: true });
  });

  it('accepts a delivery signed with either secret while one replaces the other', () => {
    expect(verifyWebhook({ ...vector, secrets: [otherSecret, ...vector.secrets] })).toEqual({ ok: true });
  });

  it('accepts a delivery that carries several signatures when one of them fits', () => {
    const signature = `v1a,bm90IG91cnM= v1,bm90IG91cnM= ${vector.signature}`;
    expect(verifyWebhook({ ...vector, signature })).toEqual({ ok: true });
  });

  it.each(['id', 'timestamp', 'signature'] as const)('names missing headers when %s is absent or empty', (header) => {
    expect(verifyWebhook({ ...vector, [header]: undefined })).toEqual({ ok: false, code: 'missing_headers' });
    expect(verifyWebhook({ ...vector, [header]: '' })).toEqual({ ok: false, code: 'missing_headers' });
  });

  it('refuses a delivery whose body, id, time or secret is another one', () => {
    const bad = { ok: false, code: 'bad_signature' };
    expect(verifyWebhook({ ...vector, body: `${vector.body} ` })).toEqual(bad);
    expect(verifyWebhook({ ...vector, id: 'msg_other' })).toEqual(bad);
    expect(verifyWebhook({ ...vector, timestamp: '1614265331' })).toEqual(bad);
    expect(verifyWebhook({ ...vector, secrets: [otherSecret] })).toEqual(bad);
    expect(verifyWebhook({ ...vector, secrets: [] })).toEqual(bad);
  });

  it('refuses a signature of another scheme, a truncated one and a time that is no number', () => {
    const bad = { ok: false, code: 'bad_signature' };
    expect(verifyWebhook({ ...vector, signature: vector.signature.replace('v1,', 'v2,') })).toEqual(bad);
    expect(verifyWebhook({ ...vector, signature: vector.signature.slice(0, -8) })).toEqual(bad);
    expect(verifyWebhook({ ...vector, timestamp: '1614265330.5' })).toEqual(bad);
    expect(verifyWebhook({ ...vector, timestamp: ' 1614265330' })).toEqual(bad);
  });

  it('accepts five minutes of difference either way, and not a second more', () => {
    expect(verifyWebhook({ ...vector, now: later(300) })).toEqual({ ok: true });
    expect(verifyWebhook({ ...vector, now: later(301) })).toEqual({ ok: false, code: 'too_old' });
    expect(verifyWebhook({ ...vector, now: later(-300) })).toEqual({ ok: true });
    expect(verifyWebhook({ ...vector, now: later(-301) })).toEqual({ ok: false, code: 'too_new' });
  });

  it('judges a body that comes in pieces as it judges the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 8 }), fc.boolean(), (pieces, forged) => {
        const signed = signWebhook({ id: 'msg_1', at: vector.now, body: Buffer.concat(pieces), secret: otherSecret });
        const verification = beginVerification({ id: 'msg_1', timestamp: signed['webhook-timestamp'], signature: signed['webhook-signature'], secrets: [otherSecret] });
        for (const piece of pieces) verification.update(Buffer.from(piece));
        if (forged) verification.update('.');
        expect(verification.verdict(vector.now)).toEqual(forged ? { ok: false, code: 'bad_signature' } : { ok: true });
      }),
    );
  });

  it('never says that a forged delivery is merely too old', () => {
    expect(verifyWebhook({ ...vector, secrets: [otherSecret], now: later(9999) })).toEqual({ ok: false, code: 'bad_signature' });
  });

  it('refuses to work with an empty secret, with which anybody could sign', () => {
    expect(() => verifyWebhook({ ...vector, secrets: ['whsec_'] })).toThrow('empty');
  });
});

describe('signing a webhook', () => {
  it('gives the published signature', () => {
    const headers = signWebhook({ id: vector.id, at: vector.now, body: vector.body, secret: vector.secrets[0]! });
    expect(headers['webhook-signature']).toBe(vector.signature);
  });

  it('agrees with the reference library on any text and time', () => {
    const anyTime = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }), anyTime, (id, body, at) => {
        const ours = signWebhook({ id, at, body, secret: otherSecret })['webhook-signature'];
        expect(ours).toBe(new Webhook(otherSecret).sign(id, at, body));
      }),
    );
  });

  it('covers bytes that are not valid text', () => {
    const body = Buffer.from([0xff, 0xfe, 0x00]);
    const headers = signWebhook({ id: 'msg_1', at: vector.now, body, secret: otherSecret });
    const delivery = { id: 'msg_1', timestamp: headers['webhook-timestamp'], signature: headers['webhook-signature'], secrets: [otherSecret], now: vector.now };
    expect(verifyWebhook({ ...delivery, body })).toEqual({ ok: true });
    expect(verifyWebhook({ ...delivery, body: Buffer.from([0xfe, 0xfe, 0x00]) })).toEqual({ ok: false, code: 'bad_signature' });
  });
});
