import { factsIn, note } from './testing.ts';

const of = (contact: string, communications: Parameters<typeof factsIn>[0]) => factsIn(communications).stakeholders.find((one) => one.contact === contact);

describe('findStakeholders', () => {
  it.each(['VL hates being ambushed, send figures two days before any meeting', 'Never call Vera out of the blue', 'vera wants bad news first and in person', 'Vera: keine Überraschungen'])('tells not to surprise somebody from "%s"', (line) => {
    expect(of('c-vera', [note(`Call\n- ${line}\n`)])).toMatchObject({ doNotEscalateUnprepared: true });
  });

  it.each(['ask Joel first on anything technical', 'if you need something done go to Joel', 'erst Joel anrufen, wenn was brennt'])('tells whom to call first from "%s"', (line) => expect(of('c-joel', [note(`Call\n- ${line}\n`)])).toMatchObject({ callFirst: true }));

  it('tells what somebody fears, in their words', () => {
    const fear = of('c-joel', [{ kind: 'chat', from: 'c-joel', body: 'Joel Marek: if this goes sideways i’m done here\nOlga Renner: it won’t' }])?.fear;
    expect(fear).toMatchObject({ status: 'stated_by_customer', statedBy: 'Joel Marek', value: 'if this goes sideways i’m done here' });
  });

  it('finds names written small, where nothing is written large', () => expect(of('c-vera', [note('never call vera out of the blue\n')])).toBeDefined());

  it('says nothing about a contact of whom nothing was said', () => expect(of('c-vera', [note('- lunch with Joel, nice place\n')])).toBeUndefined());
});
