import { asCopy, lineIn } from './yaml-text.ts';

describe('a template as text', () => {
  const text = 'id: rapid\nversion: 3\ntitle: Rapid\ntasks: []';
  it('knows where each of its lines is', () => {
    const line = (n: number): string => text.slice(lineIn(text, n).start, lineIn(text, n).end);
    expect([line(1), line(3), line(4), line(9)]).toEqual(['id: rapid', 'title: Rapid', 'tasks: []', '']);
  });

  it('is copied under another id and title, without the version, and whatever the title is made of', () => {
    expect(asCopy(text, 'rapid-copy', 'Rapid: “$&”')).toBe('id: rapid-copy\ntitle: "Rapid: “$&”"\ntasks: []');
  });
});
