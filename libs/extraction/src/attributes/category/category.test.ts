import type { CommitmentCategory } from '@throughline/domain';

import { categoryOf } from './category.ts';

const of = (text: string, around: { question?: string; heading?: string; direction?: 'seller' | 'customer'; signed?: boolean } = {}): CommitmentCategory =>
  categoryOf({ text, direction: 'seller', kind: 'email', signed: false, ...around });

describe('categoryOf', () => {
  it.each<[string, CommitmentCategory]>([
    ['All pharmacies are live on it by the end of March.', 'timeline'],
    ['The service is available 99.9% of each month.', 'sla'],
    ['If we miss it you get ten percent of the month back.', 'sla'],
    ['20% off the licences if you sign by Friday.', 'pricing'],
    ['The price per bed stays the same for four years.', 'pricing'],
    ['Our trainer comes to Leeds for two days.', 'training'],
    ['We notify you of a breach within 24 hours.', 'security_compliance'],
    ['I will send you the project plan on Monday.', 'deliverable'],
    ['We migrate ten years of invoices at no charge.', 'services'],
    ['Petra is your customer success manager from today.', 'support'],
    ['If you are not live by then through our fault, we refund the fee.', 'guarantee'],
    ['We build that report for you.', 'customization'],
  ])('knows what is promised in English: %s', (text, category) => expect(of(text)).toBe(category));

  it.each<[string, CommitmentCategory]>([
    ['Die Schulung der Pflegekräfte halten wir vor Ort.', 'training'],
    ['Die Daten bleiben in Deutschland, auch die Backups.', 'security_compliance'],
    ['La reprise des données est gratuite.', 'services'],
    ['Nous garantissons un taux de retour inférieur à 2 %.', 'guarantee'],
    ['De prijs per licentie blijft drie jaar gelijk.', 'pricing'],
    ['De beschikbaarheid is 99,5 procent per maand.', 'sla'],
    ['La formación de los administradores dura dos días.', 'training'],
    ['Un descuento del 12 % si firman este mes.', 'pricing'],
  ])('knows it in other languages: %s', (text, category) => expect(of(text)).toBe(category));

  it('is told by the question, when the answer alone says nothing', () => {
    expect(of('Within 36 hours.', { question: 'How soon do you tell us about a personal data breach?' })).toBe('security_compliance');
    expect(of('Twelve, in two groups.', { question: 'How many training sessions do we get?' })).toBe('training');
  });

  it('takes no longer for a text that goes on and on', () => {
    const began = performance.now();
    for (const piece of ['a ', 'from ', '9', 'within ten ', '%', 'Schulungs']) of(piece.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
