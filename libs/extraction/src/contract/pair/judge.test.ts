import type { CommitmentCategory } from '@throughline/domain';

import { readSources } from '../../sources/read-sources.ts';
import { dossierOf } from '../../sources/testing.ts';
import { compareWithSigned } from '../compare.ts';
import { promiseIn } from '../testing.ts';

const CONTRACT = `# Services

1.1 The Supplier configures ten standard reports.
1.2 All courses are delivered by web conference.

# Not included

- Removal and disposal of old equipment

# Terms

3.1 Invoices are payable within thirty days.
3.2 This agreement is governed by the law of Denmark.
`;

function judged(said: string, category: CommitmentCategory) {
  const dossier = dossierOf([{ body: said }], [{ body: CONTRACT, signed: true }]);
  const { commitments, drift } = compareWithSigned([promiseIn(dossier, 's-0', said, category)], readSources(dossier).sources, dossier);
  return { inContract: commitments[0]!.inContract, clause: drift.find(({ kind }) => kind === 'contradicts_contract')?.evidence[0]?.quote };
}

describe('judgeOf', () => {
  it('names the clause that is against a promise, when no rule knows its words', () => {
    expect(judged('The old meters come off the wall and get taken away by us, free of charge.', 'services')).toEqual({ inContract: 'contradicted', clause: expect.stringContaining('Removal and disposal') });
  });

  it('is silent, when the contract says nothing about what was promised', () => {
    for (const [said, category] of [['I will put you in touch with two of our customers.', 'other'], ['The wiring diagram reaches you by Tuesday.', 'deliverable'], ['Your contact is Hanneke from now on.', 'support']] as const) expect(judged(said, category).inContract).toBe('no');
  });
});
