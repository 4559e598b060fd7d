import { BEGIN, aHandoff } from '../testing/handoff.builder.ts';
import { addDays } from '../time/instant.ts';
import type { HandoffDraft } from './draft.ts';
import { signOffLessons } from './ending.ts';
import { refusalToAskForHelp } from './help.ts';

describe('signing the lessons off', () => {
  it('tells a customer who still waits for help that nobody looks here any more, and where to turn', () => {
    const state = aHandoff({ phase: 'learning', lessons: { draftedAt: BEGIN, remindedAt: null, signedOffAt: null, signedOffBy: null } })
      .askedForHelp({ resolvedAt: BEGIN }).askedForHelp().build();
    const draft: HandoffDraft = { state, events: [], mails: [], words: [] };
    const now = addDays(BEGIN, 100);
    signOffLessons(draft, { note: '', actor: { kind: 'person', id: 'eva' } }, now);
    expect(state.escalations.map(({ resolvedAt }) => resolvedAt)).toEqual([BEGIN, now]);
    expect(draft.events.filter(({ type }) => type === 'help.resolved')).toMatchObject([{ subject: 'help-2', actor: { id: 'eva' }, after: { note: expect.stringContaining('point of contact') } }]);
    expect(draft.mails.map(({ key }) => key)).toEqual(['help-resolved/help-2', 'handoff-closed']);
  });
});

describe('asking for help', () => {
  it('is refused at twenty open calls, those included that nobody has written down yet', () => {
    const builder = aHandoff().inImplementation();
    for (let calls = 0; calls < 19; calls += 1) builder.askedForHelp();
    const said = { escalationId: 'one-more', contactId: 'ada', words: 'Help.' };
    expect(refusalToAskForHelp(builder.build(), said)).toBeNull();
    expect(refusalToAskForHelp(builder.build(), said, 1)).toMatchObject({ code: 'too_many_open', message: expect.stringContaining('20 calls') });
  });
});
