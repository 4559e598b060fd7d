import { noReading } from '../reading/no-reading.ts';
import { aDossier } from '../testing/dossier.builder.ts';
import { cite } from '../testing/reading.builder.ts';
import { compilePackage } from '../package/compile.ts';

const AT = '2026-03-02T10:00:00Z';
const WORDS = 'The export depends on Mattsson Data, who have nothing in writing for us yet.';

describe('the register', () => {
  it('holds a risk once that was voiced and proposed, with both evidences and the graver grades', () => {
    const dossier = aDossier().withMail('m-1', 'joel@lindqvist.example', WORDS).build();
    const risks = [{ statement: 'The export may be late', type: 'technical' as const, severity: 'high' as const, likelihood: 'high' as const, evidence: [cite(dossier, 'm-1', 'nothing in writing')] }];
    const compiled = compilePackage(dossier, { ...noReading(), risks }, [], AT);
    expect(compiled.risks).toHaveLength(1);
    expect(compiled.risks[0]).toMatchObject({ dimension: 'A4.09', origin: 'voiced', score: 9, proposed: true });
    expect(compiled.risks[0]?.evidence.map(({ quote }) => quote)).toEqual(['nothing in writing', WORDS]);
  });

  it('keeps what a finding says is done about a risk, and who does it', () => {
    const dossier = aDossier().contributing('discovery', { risks: [{ statement: 'The ERP team is only two people', mitigation: 'Freeze interfaces by May', owner: 'tm-sam' }] }).build();
    expect(compilePackage(dossier, noReading(), [], AT).risks).toMatchObject([{ statement: 'The ERP team is only two people', mitigation: 'Freeze interfaces by May', owner: 'Sam Achieng', proposed: false, contingency: expect.any(String) as string }]);
  });

  it('proposes an answer for what was voiced without one, with the deal’s people', () => {
    const dossier = aDossier().contributing('discovery', { risks: ['The plant in Skara may be sold in autumn'] }).build();
    const [risk] = compilePackage(dossier, noReading(), [], AT).risks;
    expect(risk).toMatchObject({ proposed: true, owner: 'Olga Renner', dueOn: expect.any(String) as string });
    expect(risk?.mitigation).toMatch(/Vera Lindqvist|Joel Marek/);
  });

  it('has the same ids whenever the same dossier is compiled, and never two alike', () => {
    const dossier = aDossier().withMail('m-1', 'joel@lindqvist.example', `${WORDS}\n\nIn May we are only two people in planning, Anna and me.`).build();
    const ids = () => compilePackage(dossier, noReading(), [], AT).risks.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});
