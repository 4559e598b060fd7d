import { dimensionOf, typeOf } from './risk-dimension.ts';

describe('the dimension of a risk', () => {
  it.each([
    ['The champion has bought no time: nobody is ready, there is no owner', 'A4.01'],
    ['Everything hangs on the legacy mainframe', 'A4.02'],
    ['The connector to the warehouse has never been tested', 'A4.03'],
    ['A third of the records are duplicates', 'A4.04'],
    ['An earlier attempt was stopped half way', 'A4.05'],
    ['Branch staff get no training', 'A4.06'],
    ['Wave 2 lies inside the change freeze', 'A4.07'],
    ['Every week brings further change requests', 'A4.08'],
    ['The keys come from a third party', 'A4.09'],
    ['The regulator examines them in December', 'A4.10'],
    ['The sponsor retires in May', 'A4.11'],
    ['The contact centre manager has not been asked', 'A4.12'],
    ['It might rain', null],
  ])('of “%s” is %s', (statement, dimension) => {
    expect(dimensionOf(statement)).toBe(dimension);
  });

  it('decides about the type where nobody has said it', () => {
    expect([typeOf('A4.03'), typeOf('A4.11'), typeOf('A4.08'), typeOf(null)]).toEqual(['technical', 'organizational', 'commercial', 'commercial']);
  });
});
