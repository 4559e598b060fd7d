import { common } from '../../messages/en/common.ts';
import { loadCatalogues } from '../../messages/i18n.ts';
import { clockNow } from './clock.tsx';
import { dayOf, distanceOf, isoDay, sayDay, sayLength, sayWhen, sayZone, untilOf } from './when.ts';

loadCatalogues(common);

const reader = (now: string, zone = 'Europe/London') => ({ now: Date.parse(now), zone });

test('a date is said with its distance, its weekday, its hour and its place', () => {
  expect(sayWhen('2026-05-14T16:00:00Z', reader('2026-05-11T09:00:00Z'), { time: true })).toBe('in 3 days, Thursday 14 May, 17:00 London');
});

test('today needs no day beside it', () => {
  expect(sayWhen('2026-05-14T16:00:00Z', reader('2026-05-14T09:00:00Z'), { time: true })).toBe('today, 17:00 London');
});

test('a day counts by the calendar of the reader, not by 24 hours', () => {
  const instant = '2026-04-02T00:30:00Z';
  const now = '2026-04-01T22:30:00Z';
  expect(distanceOf(instant, reader(now, 'UTC'))).toBe('tomorrow');
  expect(distanceOf(instant, reader(now, 'Europe/Madrid'))).toBe('today');
  expect(distanceOf(instant, reader(now, 'America/New_York'))).toBe('today');
});

test('a day stays a day across the change of the clocks', () => {
  expect(distanceOf('2026-03-30T08:00:00Z', reader('2026-03-28T09:00:00Z'))).toBe('in 2 days');
});

test('the past is said as the past', () => {
  expect(distanceOf('2026-05-03T10:00:00Z', reader('2026-05-04T08:00:00Z'))).toBe('yesterday');
  expect(distanceOf('2026-05-03T10:00:00Z', reader('2026-05-14T08:00:00Z'))).toBe('11 days ago');
});

test('what lies far off is said in months', () => {
  expect(distanceOf('2026-12-25T10:00:00Z', reader('2026-04-01T08:00:00Z'))).toBe('in about 9 months');
});

test('another year is named, this one is not', () => {
  expect(dayOf('2026-05-14T16:00:00Z', reader('2026-01-01T00:00:00Z'))).toBe('Thursday 14 May');
  expect(dayOf('2029-04-01T12:00:00Z', reader('2026-01-01T00:00:00Z'))).toBe('Sunday 1 April 2029');
});

test('a calendar day is the same day everywhere', () => {
  expect(sayDay('2026-06-30', reader('2026-06-01T00:00:00Z', 'Pacific/Auckland'))).toBe('Tuesday 30 June');
  expect(sayDay('2026-06-30', reader('2026-06-01T00:00:00Z', 'America/Los_Angeles'))).toBe('Tuesday 30 June');
});

test('what is waited for soon is said in minutes and hours', () => {
  const at = '2026-05-14T12:00:00Z';
  expect(untilOf(at, reader('2026-05-14T11:20:00Z'))).toBe('in 40 minutes');
  expect(untilOf(at, reader('2026-05-14T08:00:00Z'))).toBe('in 4 hours');
  expect(untilOf(at, reader('2026-05-14T13:00:00Z'))).toBe('60 minutes ago');
  expect(untilOf(at, reader('2026-05-10T12:00:00Z'))).toBe('in 4 days');
});

test('a length is said in the largest unit that is honest', () => {
  expect(sayLength(60_000)).toBe('1 minute');
  expect(sayLength(3 * 3_600_000)).toBe('3 hours');
  expect(sayLength(3 * 86_400_000)).toBe('3 days');
  expect(sayLength(-5)).toBe('0 minutes');
});

test('the day of an instant is the one that the reader has', () => {
  expect(isoDay(Date.parse('2026-04-01T23:30:00Z'), 'Europe/Madrid')).toBe('2026-04-02');
  expect(isoDay(Date.parse('2026-04-01T23:30:00Z'), 'America/Phoenix')).toBe('2026-04-01');
});

test('a zone is named as people say it', () => {
  expect(sayZone('America/New_York')).toBe('New York time');
  expect(sayZone('America/Argentina/Buenos_Aires')).toBe('Buenos Aires time');
  expect(sayZone('UTC')).toBe('UTC');
});

test('a hastened clock goes on from what was answered, at its own speed', () => {
  const clock = { now: '2026-04-01T00:00:00Z', startsAt: '2026-03-27T00:00:00Z', realStart: '2026-11-21T00:00:00Z', dayLength: 900, demonstration: true };
  expect(clockNow(clock, 1_000, 1_000)).toBe(Date.parse('2026-04-01T00:00:00Z'));
  expect(clockNow(clock, 1_000, 1_900)).toBe(Date.parse('2026-04-02T00:00:00Z'));
  expect(clockNow(clock, 1_000, 500)).toBe(Date.parse('2026-04-01T00:00:00Z'));
});
