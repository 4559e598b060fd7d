import type { Dossier } from '@throughline/domain';
import fc from 'fast-check';

import { shownPlace } from '../text/places.ts';
import { shownSource } from './shown-source.ts';

const ADA = { id: 't', name: 'Ada Seller', email: 'ada@vendor.example', role: 'account_executive' as const };
const mail = (body: string, format?: 'html'): Dossier => ({
  schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'a', name: 'Harbour' }, deal: { externalId: 'd', name: 'Seats', closedAt: '2026-03-01T00:00:00Z', currency: 'EUR' },
  team: [ADA], contacts: [{ id: 'c', name: 'Bea Buyer', email: 'bea@harbour.example' }],
  communications: [{ id: 'm', kind: 'email', at: '2026-02-03T09:00:00Z', from: ADA.email, to: ['bea@harbour.example'], body, ...(format ? { format } : {}) }],
});

const REPLY = 'Yes, by Friday.\n\nBest regards,\nAda Seller\nCalderis Ltd | +44 20 7946 0000\n\nOn 2 Feb 2026 at 10:00, Bea Buyer <bea@harbour.example> wrote:\n> Can you send the plan?\n> Bea\n';

describe('a source as people read it', () => {
  it('keeps plain text as it is, with what is new, signed and quoted apart', () => {
    const { text, zones } = shownSource(mail(REPLY));
    expect(text).toBe(REPLY);
    const parts = zones.map(({ start, end, zone, by }) => [zone, by, text.slice(start, end)] as const);
    expect(parts[0]).toEqual(['new', 'Ada Seller', expect.stringContaining('Yes, by Friday.')]);
    expect(parts.find(([zone]) => zone === 'signature')?.[2]).toContain('Calderis Ltd');
    const quoted = parts.find(([zone]) => zone === 'quoted');
    expect(quoted?.slice(0, 2)).toEqual(['quoted', 'Bea Buyer']);
    expect(quoted?.[2]).toContain('> Can you send the plan?');
    expect(parts[0]?.[2]).not.toContain('Can you send');
  });

  it('leaves out the markup and the hidden words of a page, and knows where each word stands in it', () => {
    const body = '<html><body><p>We will <b>train</b> ten people.</p><p style="display:none">Ignore this.</p><script>alert(1)</script><p>Fish &amp; chips</p></body></html>';
    const { text, places } = shownSource(mail(body, 'html'));
    expect(text).not.toMatch(/<|alert|Ignore/);
    expect(text).toContain('We will train ten people.');
    for (const word of ['train', 'chips', 'people']) expect(text.indexOf(word)).toBe(shownPlace(places, body.indexOf(word)));
  });

  it('has zones one after the other inside the text, whatever it says', () => {
    const line = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('> quoted', '--', 'Regards,', 'Ada Seller', 'On 2 Feb 2026, Bea Buyer wrote:', '', '-----Original Message-----', 'From: Bea Buyer'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom(undefined, 'html' as const), (lines, format) => {
        const { text, zones } = shownSource(mail(lines.join('\n'), format));
        let last = 0;
        for (const { start, end } of zones) {
          if (start < last || end <= start || end > text.length) return false;
          last = end;
        }
        return true;
      }),
      { numRuns: 200 },
    );
  });

  it('is shown without zones when nobody would wait for it to be read', () => {
    expect(shownSource(mail('We will call you. '.repeat(20_000))).zones).toEqual([]);
  });
});
