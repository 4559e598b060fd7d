import type { Dossier } from '@throughline/domain';
import fc from 'fast-check';

import { searchTexts } from './search-texts.ts';
import { shownSource } from './shown-source.ts';

const dossier = (body: string, format?: 'html'): Dossier => ({
  schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'a', name: 'Harbour' }, deal: { externalId: 'd', name: 'Seats', closedAt: '2026-03-01T00:00:00Z', currency: 'EUR' },
  documents: [{ id: 'doc', kind: 'other', title: 'Doc', body, ...(format ? { format } : {}) }],
});

describe('what a source is searched in', () => {
  it('is all of its text, piece by piece, wherever it breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(' ', '\n', 'word', 'x'.repeat(27_000), 'und', '🙂', '🙂'.repeat(20_001)), { maxLength: 60 }), (words) => {
        const body = words.join('');
        const pieces = searchTexts(dossier(body));
        return pieces.map(({ text }) => text).join('') === body && pieces.every(({ start, text }) => body.slice(start, start + text.length) === text && text.length <= 60_000 && !/\p{Surrogate}/u.test(text));
      }),
      { numRuns: 50 },
    );
  });

  it('counts places as they are shown, without markup', () => {
    const page = dossier(`<p>Hidden <b>mark</b>up</p>${'<p>A line of a page.</p>'.repeat(6_000)}`, 'html');
    const shown = shownSource(page).text;
    const pieces = searchTexts(page);
    expect(pieces.length).toBeGreaterThan(1);
    for (const { start, text } of pieces) expect(shown.slice(start, start + text.length)).toBe(text);
  });

  it('knows the language of its words', () => {
    expect(searchTexts(dossier('Wir werden die Daten bis Freitag auf das neue System bringen und sie sind nicht verloren.'))[0]?.language).toBe('de');
  });
});
