import { isRecent } from './temporal-cli.ts';

test.each([
  ['temporal version 1.8.2 (Server 1.31.2, UI 2.50.1)', true],
  ['temporal version 1.5.0 (Server 1.29.0, UI 2.41.0)', true],
  ['temporal version 2.0.0 (Server 2.0.0, UI 3.0.0)', true],
  ['temporal version 1.4.1 (Server 1.28.0, UI 2.39.0)', false],
  ['temporal version 0.0.0-DEV (Server 1.31.2, UI 2.50.1)', true],
  ['temporal version 0.0.0-DEV (Server 1.27.1, UI 2.37.0)', false],
  ['', false],
])('of a temporal that calls itself "%s" it is said that it is recent enough: %s', (banner, recent) => {
  expect(isRecent(banner)).toBe(recent);
});
