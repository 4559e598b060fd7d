import { capital, count } from './count.ts';

const promised = (n: number): string => count(n, 'promise');

/** Mails about promises, about what is asked of somebody, and about what a package was accepted on. */
export const promises = {
  owner: (name: string) => `It is with ${name}.`,
  due: {
    subject: (account: string, n: number) => `${account}: ${promised(n)} due in two working days`,
    heading: (account: string, n: number) => `${capital(promised(n))} to ${account} ${n === 1 ? 'is' : 'are'} due soon.`,
    preheader: 'In two working days.',
    section: 'What is due',
    body: 'If it is done, record it with what shows it: the customer is then asked to confirm. If it cannot be kept, speak with them before the day, and record what you agreed.',
    action: 'Open the promises',
  },
  late: {
    subject: (account: string, n: number) => `${account}: ${promised(n)} not kept in time`,
    heading: (account: string, n: number) => `The day of ${promised(n)} to ${account} has passed.`,
    preheader: 'The day has passed, and nothing is recorded as delivered.',
    section: 'What was due',
    body: 'Record it as delivered with what shows it, or say what was agreed instead. In two working days it goes to leadership by itself.',
    action: 'Open the promises',
  },
  escalated: {
    subject: (account: string, n: number) => `${account}: ${promised(n)} still not kept`,
    heading: (account: string, n: number) => `${capital(promised(n))} to ${account} ${n === 1 ? 'has' : 'have'} been late for two working days.`,
    preheader: 'Nothing is recorded as delivered or agreed anew.',
    section: 'What was due',
    body: 'Whoever has it was told before the day and after it. Please see that the customer hears from somebody.',
    action: 'Open the promises',
  },
  assigned: {
    subject: (account: string) => `${account}: a promise is with you now`,
    heading: (account: string) => `A promise that concerns ${account} is with you now.`,
    preheader: 'Please look at it, and stand for it if it is risky.',
    section: 'What it is',
    body: 'If it is marked as a promise of high risk, the handoff waits until you say by name how it will be kept.',
    action: 'Open the promise',
  },
  disputed: {
    subject: (account: string) => `${account}: the customer disputes a delivery`,
    heading: (account: string) => `${account} says that a promise is not kept.`,
    preheader: 'It is open again, with their words.',
    section: 'What was promised',
    body: 'It is open again and with you. Please speak with them, and record it as delivered when it is.',
    action: 'Open the promise',
  },
  delivered: {
    subject: 'Something we promised you is done',
    heading: (first: string) => `${first}, something we promised you is done.`,
    preheader: 'Please tell us whether it is what you expected.',
    section: 'What we promised',
    body: 'Please look whether it is what you expected. One press confirms it; if anything is missing, say so there, and it is open again.',
    action: 'Confirm it, or say what is missing',
  },
  ask: {
    subject: (asker: string) => `${asker} has one question for you`,
    subjectAgain: (asker: string) => `${asker}’s question is still open`,
    heading: (first: string, asker: string) => `${first}, ${asker} has one question for you.`,
    headingAgain: (first: string, asker: string) => `${first}, ${asker} still needs your answer.`,
    preheader: (day: string) => `One field, by ${day}.`,
    whyTeam: (account: string, day: string) => `It is missing in the handoff of ${account}, and you are the one most likely to know. Please answer by ${day}; if you do not know, say who does.`,
    whyCustomer: (vendor: string, day: string) => `You are the one most likely to know, and ${vendor} would rather ask once than guess. Please answer by ${day}; if you do not know, say who does.`,
    action: 'Answer the question',
    note: {
      html: 'The button only opens a page with the question. You need no account.',
      text: 'The link only opens a page with the question. You need no account.',
    },
  },
  conditionDue: {
    subject: (account: string) => `${account} was accepted on a condition that is still open`,
    heading: (account: string, day: string) => `${account} was accepted on a condition: what is missing is answered by ${day}.`,
    preheader: (n: number) => `${capital(count(n, 'point is', 'points are'))} still open.`,
    section: 'What is still missing',
    body: (day: string) => `After ${day} it goes to leadership by itself.`,
    action: 'Open the handoff',
  },
  conditionLapsed: {
    subject: (account: string) => `${account}: what it was accepted on is not answered`,
    heading: (account: string, day: string) => `What ${account} was accepted on was to be answered by ${day}, and is not.`,
    preheader: (n: number) => `${capital(count(n, 'point is', 'points are'))} still open.`,
    section: 'What is still missing',
    body: () => 'The implementation is being prepared without it. Please decide whether it waits.',
    action: 'Open the handoff',
  },
};
