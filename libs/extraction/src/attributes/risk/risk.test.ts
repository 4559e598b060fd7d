import type { CommitmentCategory, Strength } from '@throughline/domain';

import { riskOf } from './risk.ts';

const of = (category: CommitmentCategory, text: string, more: { question?: string; strength?: Strength; signed?: boolean; direction?: 'seller' | 'customer'; soonerThanPlan?: boolean } = {}) =>
  riskOf({ text, category, question: null, strength: 'firm', signed: false, direction: 'seller', ...more });

describe('riskOf', () => {
  it.each<[string, CommitmentCategory, string]>([
    ['penalty', 'sla', 'Miss it and 10 % of the month comes back to you.'],
    ['penalty', 'sla', 'Sonst gibt es zehn Prozent der Monatsgebühr zurück.'],
    ['liability', 'guarantee', 'Our liability is not limited in amount.'],
    ['price_lock', 'pricing', 'The price per user is frozen for three years.'],
    ['price_lock', 'pricing', 'Les tarifs sont gelés pendant deux ans.'],
    ['outcome_guarantee', 'guarantee', 'You will have fewer than 1 % errors.'],
    ['custom_development', 'customization', 'We build that report for you.'],
    ['roadmap', 'deliverable', 'It comes with the spring release.'],
    ['tighter_than_plan', 'timeline', 'Live by 1 May.'],
    ['free_of_charge', 'services', 'The migration is on the house.'],
    ['free_of_charge', 'training', 'Den zweiten Schulungstag gibt es kostenlos.'],
    ['free_of_charge', 'services', 'De migratie doen we gratis.'],
    ['regulatory', 'security_compliance', 'All data stays in Canada, backups included.'],
    ['regulatory', 'security_compliance', 'Los datos no salen de la Unión Europea.'],
    ['regulatory', 'security_compliance', 'We report a breach within 24 hours.'],
  ])('is high by %s in a promise of %s: %s', (rule, category, text) => {
    const { risk, riskRules } = of(category, text);
    expect(risk).toBe('high');
    expect(riskRules).toContain(rule);
  });

  it('knows a renewal cap and a deadline for breaches by the question, when the answer is but a figure', () => {
    expect(of('pricing', '4% it is', { question: 'Increase on renewal?' }).riskRules).toEqual(['price_lock']);
    expect(of('security_compliance', 'Within 24 hours.', { question: 'How soon do you notify us of a breach?' }).riskRules).toEqual(['regulatory']);
  });

  it('is unusual, when people come on site or terms are special, and normal where a contract sells just that', () => {
    expect(of('support', 'One of us is on site with you for the first week.')).toEqual({ risk: 'unusual', riskRules: ['unusual_service'] });
    expect(of('pricing', '15% off the licences if you sign by Friday').risk).toBe('unusual');
    expect(of('training', 'Supplier holds six training days on site.', { signed: true }).risk).toBe('normal');
  });

  it('is unusual, when a feature is promised in vague words', () => {
    expect(of('customization', 'We should be able to load that.', { strength: 'hedged' })).toEqual({ risk: 'unusual', riskRules: ['vague'] });
  });

  it('is normal, when the customer promises it, or a feature is only said to be part of the price', () => {
    expect(of('services', 'We clean the data at no charge.', { direction: 'customer' })).toEqual({ risk: 'normal', riskRules: [] });
    expect(of('deliverable', 'Single sign-on is included, no extra charge.').risk).toBe('normal');
    expect(of('other', 'Leave that one with me.').risk).toBe('normal');
  });

  it('is high, when the plan says a later day', () => {
    expect(of('deliverable', 'The interface is ready by May.', { soonerThanPlan: true }).riskRules).toEqual(['tighter_than_plan']);
  });

  it('takes no longer for a text that goes on and on', () => {
    const began = performance.now();
    for (const piece of ['stays a, ', 'you free ', '9', 'same unit ', '% of the ']) for (const category of ['pricing', 'security_compliance', 'sla'] as const) of(category, piece.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
