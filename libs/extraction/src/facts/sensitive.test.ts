import { factsIn, fromVera, note } from './testing.ts';

const secrets = (communications: Parameters<typeof factsIn>[0]) => factsIn(communications).sensitiveTopics.map(({ what }) => what);

describe('findSensitive', () => {
  it.each([
    'Please do not mention the fire of 2019 to my father.', 'Keep that between ourselves.', 'Nobody is supposed to know that yet.', 'This is just for you.', 'I’d rather you didn’t bring her up with anybody.', 'Bitte nicht weitersagen.', 'Begin bij hem niet over het asbest te praten, niet over het asbest beginnen.', 'Cela reste entre nous.',
  ])('keeps "%s"', (sentence) => expect(secrets([fromVera(`Hi Olga,\n\n${sentence}\n\nVera`)]).join(' ')).toContain(sentence));

  it('keeps news that are told in private', () => {
    expect(secrets([note('- HR director on sick leave\n')])).toHaveLength(1);
    expect(secrets([fromVera('Hi,\n\nOur HR director is on sick leave, please write to Joel.\n\nVera')])).toEqual([]);
  });

  it('keeps what the champion fears for themselves, told in a chat', () => {
    expect(secrets([{ kind: 'chat', from: 'c-joel', body: 'Joel Marek: if this one goes wrong i can clear out my desk\nOlga Renner: it will not' }])).toHaveLength(1);
  });

  it.each(['All data stays here in Germany.', 'Backups remain with us.', 'The confidentiality clause binds both parties.', 'Never forward him a thread.'])('sees no secret in "%s"', (sentence) => expect(secrets([fromVera(`Hi Olga,\n\n${sentence}\n\nVera`)])).toEqual([]));
});
