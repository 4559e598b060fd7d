import { dossierOf } from '../sources/testing.ts';
import { readingParts } from './second-reading.ts';

const mail = (index: number, length: number, threadId: string) => ({ threadId, at: `2026-02-${String(10 + index).padStart(2, '0')}T10:00:00+01:00`, subject: `Mail ${index}`, body: Array.from({ length: Math.ceil(length / 50) }, (_, line) => `Sentence ${index}-${line} of a mail that goes on and on.`).join(' ') });
const shown = (parts: ReturnType<typeof readingParts>) => parts.map(({ sources }) => sources.map(({ about }) => /“(.*)”/.exec(about)?.[1]));

describe('the parts in which a dossier is read', () => {
  it('keep threads whole, and put small ones together', () => {
    const parts = readingParts(dossierOf([mail(0, 1_000, 'a'), mail(1, 30_000, 'b'), mail(2, 1_000, 'a'), mail(3, 20_000, 'b'), mail(4, 500, 'c'), mail(5, 500, 'd')]));
    expect(shown(parts)).toEqual([['Mail 0', 'Mail 2'], ['Mail 1', 'Mail 3'], ['Mail 4', 'Mail 5']]);
  });

  it('cut what is too long, each piece beginning with the end of the one before, and leave nothing out', () => {
    const parts = readingParts(dossierOf([mail(0, 150_000, 'a')]));
    const lines = parts.map(({ sources: [source] }) => source!.lines.map((line) => Number(/^\d+/.exec(line)![0])));
    expect(lines.length).toBeGreaterThan(3);
    for (const [index, piece] of lines.slice(1).entries()) {
      expect(piece[0]).toBeLessThan(lines[index]!.at(-1)!);
      expect(piece[0]).toBeGreaterThan(lines[index]!.at(-1)! - 60);
    }
    expect(new Set(lines.flat()).size).toBe(3_000);
  });

  it('go on in a long thread with the message before', () => {
    expect(shown(readingParts(dossierOf([mail(0, 40_000, 'a'), mail(1, 10_000, 'a'), mail(2, 40_000, 'a')])))).toEqual([['Mail 0', 'Mail 1'], ['Mail 1', 'Mail 2']]);
  });

  it('stay the same when a later thread arrives, so that they need not be read again', () => {
    const before = [mail(0, 20_000, 'a'), mail(1, 20_000, 'b')];
    const [first, second] = readingParts(dossierOf(before));
    expect(readingParts(dossierOf([...before, mail(2, 20_000, 'c')])).slice(0, 2)).toEqual([first, second]);
  });

  it('show who speaks, what is answered, and no line break or hidden sign of a source', () => {
    const [part] = readingParts(dossierOf([{ subject: 'Plan\n~~mark', from: 'c-vera', body: 'Can you do\u200b all of it for the whole of the warehouse in Hull and the one in Leeds\nby May? And how?' }, { body: '> Can you do all of it for the whole of the warehouse in Hull and the one in Leeds\n> by May?\n\nYes, we can.\n\n--\nOlga' }]));
    const text = part!.sources.flatMap(({ about, lines }) => [about, ...lines]).join('\n');
    expect(text).toContain('1 Vera Lindqvist (customer): Can you do all of it for the whole of the warehouse in Hull and the one in Leeds by May?\n2 And how?');
    expect(text).toContain('in Leeds by May?\n1 Olga Renner (seller): Yes, we can.');
    expect(text).toContain('“Plan ~~mark”');
    expect(text).not.toMatch(/\u200b|^Olga/m);
  });
});
