import fc from 'fast-check';
import type { Actor } from '../handoff/actor.ts';
import { LEDGER_STATUSES } from './entry.ts';
import type { LedgerStatus } from './entry.ts';
import { LEDGER_STEPS, STEPS, canTake, isSettled, refusalToStep } from './life.ts';
import type { LedgerStep } from './life.ts';

const PERSON: Actor = { kind: 'person', id: 'p-1' };
const CONTACT: Actor = { kind: 'contact', id: 'c-1' };
const PROGRAM: Actor = { kind: 'api_key', id: 'k-1' };

const statuses = fc.constantFrom(...LEDGER_STATUSES);
const steps = fc.constantFrom(...LEDGER_STEPS);
const directions = fc.constantFrom('seller' as const, 'customer' as const);
const said = fc.record({ step: steps, words: fc.constantFrom('', ' ', 'It is on the shared drive.'), saidBy: fc.constantFrom(null, '', 'Vera Lindqvist'), actor: fc.constantFrom(PERSON, CONTACT, PROGRAM) });

describe('a promise', () => {
  it('can be settled from wherever it stands, and only be opened again after that', () => {
    const reachable = (from: LedgerStatus): Set<LedgerStatus> => {
      const seen = new Set([from]);
      for (const status of seen) for (const step of LEDGER_STEPS) if (step !== 'reopen' && canTake(status, step)) seen.add(STEPS[step].to);
      return seen;
    };
    for (const status of LEDGER_STATUSES) {
      expect([...reachable(status)].some(isSettled)).toBe(true);
      if (isSettled(status)) expect(LEDGER_STEPS.filter((step) => canTake(status, step))).toEqual(['reopen']);
    }
    expect(reachable('open')).toEqual(new Set(LEDGER_STATUSES));
  });

  it('is never confirmed before it was delivered, whatever is said in whichever order', () => {
    fc.assert(
      fc.property(directions, fc.array(said, { maxLength: 30 }), (direction, all) => {
        let status: LedgerStatus = 'open';
        for (const one of all) {
          if (refusalToStep({ status, direction }, one)) continue;
          if (one.step === 'confirm') expect(status).toBe('delivered');
          status = STEPS[one.step].to;
        }
      }),
    );
  });

  it('of ours is confirmed or disputed by the customer, or by a person who names whose word it is', () => {
    fc.assert(
      fc.property(statuses, said, (status, one) => {
        if (refusalToStep({ status, direction: 'seller' }, one) || (one.step !== 'confirm' && one.step !== 'dispute')) return;
        expect(one.actor.kind === 'contact' || (one.actor.kind === 'person' && (one.saidBy ?? '').trim() !== '')).toBe(true);
      }),
    );
  });

  it('is left alone by customers but for confirming and disputing what was promised to them', () => {
    fc.assert(
      fc.property(statuses, directions, said, (status, direction, one) => {
        const refusal = refusalToStep({ status, direction }, { ...one, actor: CONTACT });
        if (refusal === null) expect([direction, ['confirm', 'dispute'].includes(one.step)]).toEqual(['seller', true]);
      }),
    );
  });

  it('is refused with a sentence and the field at fault', () => {
    fc.assert(
      fc.property(statuses, directions, said, (status, direction, one) => {
        const refusal = refusalToStep({ status, direction }, one);
        if (refusal) expect([refusal.message, refusal.field]).toEqual([expect.stringMatching(/^[A-Z].+\.$/), expect.stringMatching(/^(step|words|saidBy)$/)]);
      }),
    );
  });

  it.each<[LedgerStep, string]>([['deliver', 'words'], ['waive', 'words'], ['break', 'words'], ['dismiss', 'words'], ['renegotiate', 'words']])('cannot be taken with "%s" without saying why', (step, field) => {
    expect(refusalToStep({ status: 'open', direction: 'seller' }, { step, words: '', saidBy: null, actor: PERSON })).toMatchObject({ field });
    expect(refusalToStep({ status: 'open', direction: 'seller' }, { step, words: 'Agreed on the phone.', saidBy: null, actor: PERSON })).toBeNull();
  });
});
