import { given } from './given.ts';

describe('a wrong setting in a message', () => {
  it.each([
    ['abc', '"abc"'],
    ['a\nb', '"a\\nb"'],
    ['x'.repeat(200), `"${'x'.repeat(80)}…"`],
  ])('is shown, when it is no secret', (value, shown) => {
    expect(given(value, false)).toBe(shown);
  });

  it.each([
    ['http://x', 'http://x'],
    ['http://mail.example:25/', 'http://mail.example:25'],
    ['mysql://root:hidden@db:3306/shop', 'mysql://***@db:3306/…'],
    ['postgres//root:hidden@db/shop', '29 characters, not shown, since they may hold a secret'],
    ['mysql://root:hid/den@db/shop', 'mysql://***@db/…'],
    ['ftp://db/x?password=hidden', 'ftp://db/…'],
    ['ftp://root:x@db/x?password=hid@den', '34 characters, not shown, since they may hold a secret'],
    ['hidden', '6 characters, not shown, since they may hold a secret'],
  ])('shows of the secret %s no more than %s', (value, shown) => {
    expect(given(value, true)).toBe(shown);
  });

  it('shows no password of an address that is no secret by itself', () => {
    expect(given('ftp://me:hidden@pages.example', false)).toBe('ftp://***@pages.example');
  });
});
