import fc from 'fast-check';
import { attachmentName } from './attachment-name.ts';

describe('the name under which a source is saved', () => {
  it('is its title, as far as a file may be called that', () => {
    expect(attachmentName('Re: Größe / "plan".exe', 'text')).toBe(`attachment; filename="Re Gr_e plan exe.txt"; filename*=UTF-8''Re%20Gr%C3%B6%C3%9Fe%20plan%20exe.txt`);
    expect(attachmentName('../../', 'html')).toBe(`attachment; filename="source.html"; filename*=UTF-8''source.html`);
  });

  it('is a header and one name, whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => /^attachment; filename="[\x20-\x7e]{1,200}"; filename\*=UTF-8''[\w%.!~*'()-]+$/.test(attachmentName(title, 'text')) && !/[\\/]/.test(attachmentName(title, 'text'))));
  });
});
