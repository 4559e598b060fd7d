const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The day of an instant or of a day, as people write it: `14 April 2026`. Text that is neither stays as it is. */
export function dayOf(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? value : `${Number(day)} ${name} ${year}`;
}

/** Thousands set apart, at most two digits after the point. */
export function number(value: number): string {
  const [whole = '', digits] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return digits === undefined ? grouped : `${grouped}.${digits}`;
}

/** An amount, its cents in two digits where there are any. */
export const money = (value: number, currency: string): string => `${currency} ${number(value).replace(/\.\d$/, '$&0')}`;

/** How much was sold: `90 users` of a unit such as `user/month`, whose price is by the month; `4 seats`. */
export function quantityOf({ quantity, unit }: { quantity: number; unit: string | null }): string {
  const [thing = ''] = (unit ?? '').split(/\s*(?:\/| per )/);
  return `${number(quantity)}${thing === '' ? '' : ` ${lower(thing)}${quantity === 1 || /s$/.test(thing) ? '' : 's'}`}`;
}

export const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Words that are not simply the key with spaces. */
const SPECIAL: Record<string, string> = {
  csm: 'Customer success manager', cs_leader: 'Customer success leader', it_lead: 'IT lead', sla: 'Service level', smb: 'Small business', mid_market: 'Mid-market', roi_analysis: 'ROI analysis', sow: 'Statement of work',
  email: 'Mail', security_compliance: 'Security and compliance', change_management: 'Change management', other: 'Other',
};

/** A key of the package as people say it: `economic_buyer` is "Economic buyer". */
export function words(key: string): string {
  const spaced = key.replaceAll('_', ' ');
  return SPECIAL[key] ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}

/** The same inside a sentence. */
export const lower = (key: string): string => key.replaceAll('_', ' ');
