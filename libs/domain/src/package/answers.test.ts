import fc from 'fast-check';
import { latestAnswers, saysSomething } from './answers.ts';

describe('an answer says nothing', () => {
  it.each([
    '', '   ', '-', '—', '...', 'N/A', 'n.a.', 'NA', 'TBD', 'tbd!', 'To be determined.', 'Not yet known, see contract', 'none', 'unknown', "I don't know", 'see above', 'xxxxxxxxxxxx', 'aaaaaaaaaaaa', 'asdf asdf asdf', 'ok', 'test test test',
    'Keine Angabe', 'nicht bekannt', 'folgt später', 'k. A.', 'Sans objet', 'à définir', 'pas encore connu', 'No aplica', 'por definir', 'desconocido', 'da definire', 'nog te bepalen', 'n.v.t.', 'Não se aplica', 'nie dotyczy', '不明', '未定', '待定', '해당 없음', 'Lorem ipsum dolor sit amet', 'Okta',
  ])('when it is "%s"', (answer) => {
    expect(saysSomething(answer)).toBe(false);
  });

  it('when it only repeats the question', () => {
    expect(saysSomething('Which systems stay?', 'Which systems stay?')).toBe(false);
    expect(saysSomething('which SYSTEMS stay', 'Which systems stay?')).toBe(false);
  });

  it('however many such words are strung together', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('n/a', 'TBD', 'none', 'unknown', 'not applicable', 'see contract', 'keine Angabe', 'pas connu', '-'), { maxLength: 30 }), fc.constantFrom(' ', ', ', '\n'), (words, between) => !saysSomething(words.join(between))));
  });
});

describe('an answer says something', () => {
  it.each(['Okta, SAML 2.0', 'Entra ID with SAML', 'Nobody: they have no other system at all.', '“We lose a shipper every time.” Vera, call of 3 March', 'GDPR and a DPA', '二万件の顧客データを移行します', 'Keine Migration: sie beginnen leer.'])('when it is "%s"', (answer) => {
    expect(saysSomething(answer, 'Which systems stay?')).toBe(true);
  });
});

describe('of several answers to one gap', () => {
  const answer = (text: string, at: string) => ({ gapId: 'why.quote', text, by: 'Olga', at });

  it('the newest counts, and of two at one instant the later given', () => {
    expect(latestAnswers([answer('new', '2026-03-02T00:00:00Z'), answer('old', '2026-03-01T00:00:00Z')]).get('why.quote')?.text).toBe('new');
    expect(latestAnswers([answer('first', '2026-03-02T00:00:00Z'), answer('second', '2026-03-02T00:00:00Z')]).get('why.quote')?.text).toBe('second');
  });
});
