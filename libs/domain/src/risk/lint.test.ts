import { refusalOfRisk } from './lint.ts';

const KNOWN = { people: ['Joel Marek'], systems: ['Feltwood'] };

describe('a risk that is typed in', () => {
  it.each(['communication might be hard', 'Change management could be difficult', 'TBD', 'delays', 'things may take longer than expected'])('is refused when nobody could act on it: “%s”', (statement) => {
    const refusal = refusalOfRisk(statement, KNOWN);
    expect(refusal).toMatchObject({ code: 'vague_risk', field: 'statement' });
    expect(refusal?.message).toMatch(/^Nobody can act on this risk: .+ Say for example: “Joel Marek .+Feltwood.”$/);
  });

  it.each(['joel is away in the weeks of the test', 'the load of feltwood was never measured', 'only 2 people can release prices', 'everything rests on the assumption that prices stay', 'The plant in Skara may be sold'])('is taken when it names what it is about: “%s”', (statement) => {
    expect(refusalOfRisk(statement, KNOWN)).toBeNull();
  });
});
