import { read, short } from '../sources/testing.ts';

describe('a chat that is pasted into a note', () => {
  it.each([
    ['[09:12] Joel Marek: can we have the list?', '[09:13] Olga Renner: yes, by Friday.'],
    ['Joel Marek 09:12: can we have the list?', 'Olga Renner 09:13: yes, by Friday.'],
    ['Joel Marek 9:12 AM\ncan we have the list?', 'Olga Renner 9:13 AM\nyes, by Friday.'],
    ['10/02/2026, 09:12 - Joel Marek: can we have the list?', '10/02/2026, 09:13 - Olga Renner: yes, by Friday.'],
  ])('belongs to whoever speaks in it, when it reads “%s”', (asks, answers) => {
    const said = short(read({ kind: 'note', from: 'tm-sam', body: `Copied from the chat:\n\n${asks}\n${answers}\n` }));
    expect(said).toContain('new Joel: can we have the list?');
    expect(said).toContain('new Olga: yes, by Friday.');
  });

  it('takes no longer, when a line looks like the beginning of one again and again', () => {
    const began = process.cpuUsage();
    for (const piece of ['Olga ', '09:12 ', '[09:12] Olga ', 'Olga 09:12 ', 'A. B ']) read({ kind: 'note', body: piece.repeat(20_000) });
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(6_000);
  });
});
