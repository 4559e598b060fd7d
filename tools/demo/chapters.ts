import type { Handoff, Story } from './story.ts';

/** What the demonstration's seller answers to a gap; it fits each of the deals. */
const KNOWN: Record<string, string> = {
  'why.quote': 'On our last call their economic buyer said: “I will hear about it first if this does not work.”',
  'why.tipping-point': 'That we showed it on their own data, while the others showed slides.',
  'technical.systems': 'Their accounting stays, the spreadsheets go; nothing else is in use.',
  'technical.integrations': 'Their accounting both ways: customers and invoices to us, confirmed orders back.',
  'technical.migration': 'All open customers and the last three years of history come over; older records stay readable where they are.',
  'technical.sso': 'Their own identity provider by SAML; their IT does its part in one afternoon.',
  'technical.compliance': 'Personal data stays where it is today, a processing agreement is signed, and they are audited once a year.',
  'criteria.measurable': 'Answers on the first call from 54 % to 70 %, a quote from two days to half a day, and no order typed in twice.',
  'criteria.dates': 'Half of it three months after go-live, all of it within the first year.',
  'criteria.go-live': 'Before their busy season begins; nothing breaks if it is two weeks later.',
  'risks.register': 'Their IT is two people until summer; an earlier attempt was stopped half way; the testers are on leave just before go-live.',
  'risks.mitigation': 'Interfaces are frozen until summer; the first result is shown in three weeks; each tester has a deputy by name.',
  'open-items.known': 'The list of testers, and the paper for their data protection officer.',
  'open-items.owners': 'The testers: their champion, by the kick-off. The paper: our solutions engineer, this week.',
};
const OTHERWISE = 'I asked them yesterday: it was agreed on the phone with the champion, and their project manager has it in writing.';

/** 1: sales hands over; customer success reads, asks back, and takes it. */
export async function handover(story: Story): Promise<void> {
  story.chapter('The deal closes');
  let handoff = await story.until((each) => each.phase === 'review' && each.gate !== null);
  const { gate } = handoff;
  const seller = handoff.team.find((member) => member.role === 'account_executive')?.name ?? 'The seller';
  const owner = handoff.ownerName ?? 'Customer success';
  story.tell('Throughline', `has compiled the package of ${handoff.accountName}: ${gate!.points} of ${gate!.maximum} points, the gate opens at ${gate!.threshold}.`);
  const open = gate!.gaps.filter((gap) => gap.answer === null);
  if (open.length > 0) {
    await story.act('review/return', { gapIds: open.map((gap) => gap.id), note: 'Please fill these in, then it is ours.' });
    story.tell(owner, `returns it with ${open.length} named gaps, the first: “${open[0]!.question}”`);
    await story.later(0.4);
    for (const gap of open) {
      await story.act(`gaps/${gap.id}/answer`, { text: KNOWN[gap.id] ?? OTHERWISE });
      story.tell(seller, `answers: ${gap.question}`);
    }
    handoff = await story.until((each) => each.phase === 'review' && each.gate !== null && each.gate.gaps.every((gap) => gap.answer !== null));
  }
  await standForPromises(story, handoff, owner);
  const enough = handoff.gate!.points >= handoff.gate!.threshold;
  await story.actInPerson('review/accept', { note: 'Complete.', overrideReason: enough ? null : 'A small account with a simple order; the rest is asked at the kick-off.' });
  story.tell(owner, `accepts the package at ${handoff.gate!.points} points${enough ? '' : ', with a reason why that is enough here'}.`);
  await story.until((each) => each.phase === 'briefing');
  await story.later(1);
  await story.act('briefing', { heldOn: day(story), attendees: [owner, seller], outcome: 'accepted', note: 'Forty minutes; nobody has to ask the customer again.' });
  story.tell(owner, 'holds the briefing with sales and accepts it.');
  const { introduction } = await story.until((each) => each.phase === 'introduction' && each.introduction !== null);
  await story.act('introduction/confirm', { note: '', revision: introduction!.revision });
  story.tell(owner, `confirms the introduction; it goes out to ${people(handoff.stakeholders.filter((one) => one.email !== null).length)} in ${seller}'s name.`);
}

/** What was promised at a risk is taken on by name before the gate opens. */
async function standForPromises(story: Story, handoff: Handoff, owner: string): Promise<void> {
  for (const { commitment, what, acknowledged } of handoff.gate!.blocking) {
    if (acknowledged !== null) continue;
    await story.actInPerson(`promises/${commitment}/acknowledge`, { words: 'I have spoken with delivery: it can be kept, and I see to it.' });
    story.tell(owner, `stands for a promise of high risk: “${what}”`);
  }
}

/** 2: the plan is carried out by both sides, and somebody needs help on the way. */
export async function implementation(story: Story): Promise<void> {
  story.chapter('The customer is introduced');
  const handoff = await story.until((each) => each.phase === 'implementation' && each.plan !== null);
  story.tell('Throughline', `has dated the plan in the customer's working days: go-live on ${handoff.plan!.goLiveAt.slice(0, 10)}.`);
  const people = handoff.stakeholders.filter((one) => one.email !== null);
  const first = people.find((one) => one.roles.includes('champion')) ?? people[0]!;
  const customer = await story.customer(first.email!);
  story.tell(first.name, 'opens the mail, presses the button, and sees what happens next. No account, no password.');
  for (let done = 0; ; done += 1) {
    const step = await story.nextStep();
    if (!step) break;
    await story.reach(step.dueAt < new Date(story.now()).toISOString() ? story.now() : Date.parse(step.dueAt) - 43_200_000);
    if (step.side === 'customer') {
      const who = people.find((one) => one.name === step.assignee) ?? first;
      await (await story.customer(who.email!)).post(`/api/portal/tasks/${step.id}/complete`, { note: 'Done.' });
      story.tell(who.name, `ticks off their own task: ${step.title}.`);
    } else {
      await story.act(`milestones/${step.id}/complete`, { note: `${step.title}: agreed with ${first.name}.`, proof: step.needsProof ? 'https://files.example/signed-protocol.pdf' : null });
      story.tell(handoff.ownerName ?? 'Customer success', `completes ${step.title}${step.needsProof ? ', with the signed protocol as proof' : ''}. The customer gets a mail.`);
    }
    if (done === 3) await help(story, first.name, customer);
    if (step.isGoLive) break;
  }
}

async function help(story: Story, name: string, customer: Awaited<ReturnType<Story['customer']>>): Promise<void> {
  const words = 'Our test system has been down since this morning, and I cannot find anybody.';
  await customer.post('/api/portal/help', { words });
  story.tell(name, `asks for help: “${words}”`);
  const { escalations, ownerName } = await story.until((each) => each.escalations.some((one) => one.resolvedAt === null));
  const escalation = escalations.find((one) => one.resolvedAt === null)!;
  await story.act(`escalations/${escalation.id}/acknowledge`, { note: 'I have it. I call in ten minutes.' });
  story.tell(ownerName ?? 'Customer success', 'acknowledges it; the clock stops.');
  await story.later(0.5);
  await story.act(`escalations/${escalation.id}/resolve`, { note: 'A certificate had run out; it is renewed and watched from now on.' });
  story.tell(ownerName ?? 'Customer success', 'resolves it and says how.');
}

const SCORES = [{ csat: 4, ces: 5, nps: 7 }, { csat: 4, ces: 6, nps: 8 }, { csat: 5, ces: 6, nps: 9 }];
const WORDS = ['Good people, a few sharp edges.', 'It begins to save us time.', 'Quotes leave the house the same day now.'];

/** 3: ninety days, three surveys, one person who needs a reminder. */
export async function observation(story: Story): Promise<void> {
  story.chapter('Ninety days of looking closely');
  const { surveys, stakeholders } = await story.until((each) => each.surveys.length === 3);
  for (const [index, { id, day: after }] of surveys.entries()) {
    const { respondents } = (await story.until((each) => each.surveys[index]?.status === 'open')).surveys[index]!;
    story.tell('Throughline', `asks ${people(respondents.length)} how it is going, ${after} days after go-live.`);
    for (const [position, respondent] of respondents.entries()) {
      const email = stakeholders.find((one) => one.contactId === respondent.contactId)!.email!;
      const late = position === respondents.length - 1 && respondents.length > 1;
      if (late) {
        await story.until((each) => each.surveys[index]!.respondents[position]!.remindersSent > 0);
        story.tell('Throughline', `reminds ${respondent.name}, the only one who has not answered.`);
      }
      await (await story.customer(email)).put(`/api/portal/surveys/${id}/answer`, { ...SCORES[index], words: position === 0 ? WORDS[index] : '' });
      story.tell(respondent.name, position === 0 ? `answers on the phone: “${WORDS[index]}”` : late ? 'answers after all; no more reminders.' : 'answers.');
    }
  }
}

/** 4: what was learnt, and the end. */
export async function learning(story: Story): Promise<Handoff> {
  story.chapter('What was learnt');
  const { lessons, ownerName } = await story.until((each) => each.lessons !== null);
  story.tell('Throughline', `has drafted ${lessons!.findings.length} lessons from what happened.`);
  await story.act('lessons/sign-off', { note: 'Ask for the risks earlier; the rest went as planned.' });
  story.tell(ownerName ?? 'Customer success', 'reads them, adds one, and signs them off.');
  const closed = await story.until((each) => each.phase === 'closed');
  story.tell('Throughline', 'closes the handoff.');
  return closed;
}

const people = (count: number) => (count === 1 ? 'one person' : `${count} people`);

const day = (story: Story) => new Date(story.now()).toISOString().slice(0, 10);
