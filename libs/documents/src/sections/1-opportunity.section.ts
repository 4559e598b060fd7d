import { facts, paragraph, part, placeOf, quiet, run, section, table } from '../model/build.ts';
import type { Line, Row, Section } from '../model/document.ts';
import { cell, known } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf, lower, money, number, quantityOf, words } from '../text/format.ts';

/** Products with users and price, value, dates: the head of the template. */
export function opportunitySection(subject: Subject): Section {
  const { deal, lineItems, team } = subject.compiled;
  const { currency } = deal;
  const amount = (value: number | null): string | null => (value === null ? null : money(value, currency));
  const day = (value: string | null): string | null => (value === null ? null : dayOf(value));
  const row = (label: string, value: string | null, field: string): { id: string; label: string; line: Line; notes: Line[] } => ({ id: placeOf(field), label, line: known(subject, value, field), notes: [] });

  const rows = lineItems.map((item, index): Row => ({
    id: placeOf(`lineItems/${index}`),
    cells: [
      [quiet(`L${index + 1}`)], [run(item.name), ...(item.sku === null ? [] : [quiet(`  ${item.sku}`)])], [run(quantityOf(item))],
      cell(amount(item.unitPrice)), cell(amount(item.listPrice)), [run(item.discountPercent === null ? '–' : `${number(item.discountPercent)} %`)],
    ],
    notes: [],
  }));
  const products = rows.length === 0 ? paragraph(subject.missing('lineItems'), 'gap') : table('Products sold', [['', 1], ['Product', 8], ['Quantity', 4], ['Price', 3], ['List', 3], ['Below list', 2.4]], rows);
  const members = team.map((one, index): Row => ({ id: placeOf(`team/${index}`), cells: [[run(one.name)], [run(words(one.role))], cell(one.email), cell(one.timezone)], notes: [] }));

  return section('1', 'The opportunity summary', [
    products,
    facts([
      row('Annual value', amount(deal.arr), 'deal.arr'), row('Total value', amount(deal.tcv), 'deal.tcv'),
      row('Below list in all', deal.discountPercent === null ? null : `${number(deal.discountPercent)} %`, 'deal.discountPercent'),
      row('Term', deal.termMonths === null ? null : `${deal.termMonths} months`, 'deal.termMonths'), row('Payment', deal.paymentTerms, 'deal.paymentTerms'),
      row('Closed', dayOf(deal.closedAt), 'deal.closedAt'), row('Contract start', day(deal.contractStart), 'deal.contractStart'),
      row('Go-live target', day(deal.goLiveTarget), 'deal.goLiveTarget'), row('Renewal date', day(deal.renewalDate), 'deal.renewalDate'),
      row('Kind of deal', deal.type === null ? null : words(deal.type), 'deal.type'), row('Segment', deal.segment === null ? null : words(deal.segment), 'deal.segment'),
      row('Next step', deal.nextStep, 'deal.nextStep'), row('Note of the CRM', deal.notes, 'deal.notes'),
    ]),
    paragraph([quiet(`As recorded in the CRM and the order; amounts in ${currency}. ${lineItems.some((item) => item.unit !== null) ? `Prices are per ${[...new Set(lineItems.flatMap((item) => (item.unit === null ? [] : [lower(item.unit)])))].slice(0, 6).join(', ')}.` : ''}`)], 'quiet'),
  ], { parts: [part('Our team', [members.length === 0 ? paragraph(subject.missing('team'), 'gap') : table('Our team', [['Name', 3], ['Role', 4], ['Mail', 6], ['Time zone', 3]], members)], 'opportunity')] });
}
