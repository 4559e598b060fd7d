function offsetMinutes(zone: string, at: number): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

/** How many hours another zone is ahead of the reader's at an instant; negative when it is behind. */
export function hoursAhead(other: string, mine: string, at: number): number {
  return (offsetMinutes(other, at) - offsetMinutes(mine, at)) / 60;
}
