import type { MailData, MailTemplateName } from './templates/templates.ts';
import type { MailContext } from './templates/template.types.ts';

const page = 'https://hello.calderis.example/p/8Jt2';
const workspace = 'https://throughline.calderis.example/handoffs/18/package';
const lucia = { name: 'Lucía Benítez', title: 'Customer Success Manager', phone: '+44 113 496 0157', email: 'lucia.benitez@calderis.example' };

/** Tom at Northwind Freight, reading a demonstration. */
export const toCustomer: MailContext = {
  vendor: { name: 'Calderis' },
  reader: { name: 'Tom Brierley', email: 'tom.brierley@northwindfreight.example', locale: 'en-GB', timeZone: 'Europe/London' },
  signInUrl: 'https://hello.calderis.example/sign-in',
  demonstration: { date: '2026-04-01T08:00:00Z' },
};

/** Lucía at Calderis. */
export const toTeam: MailContext = {
  vendor: { name: 'Calderis' },
  reader: { name: lucia.name, email: lucia.email, locale: 'en-GB', timeZone: 'Europe/Madrid' },
  signInUrl: 'https://throughline.calderis.example/sign-in',
};

/** One mail of each kind, as the demonstration deal brings it about. */
export const samples: { [Name in MailTemplateName]: { data: MailData<Name>; context: MailContext } } = {
  'sign-in': { context: { ...toCustomer, demonstration: { date: '2026-04-01T08:00:00Z' } }, data: { audience: 'customer', link: `${page}/enter?t=k2`, code: '482913', minutesValid: 15 } },
  'package-ready': {
    context: toTeam,
    data: {
      account: 'Northwind Freight', points: 67, maximum: 90, threshold: 72, gapCount: 7, link: workspace,
      promises: ['Sales is live by the end of June.', 'Four weeks of hypercare.'],
      topGaps: [
        { question: 'Is the go-live on 30 June or on 20 July?', points: 6, ask: 'Hannah Okafor' },
        { question: 'Who decides on the cut-over, and until when?', points: 4, ask: 'Joost van der Velde' },
        { question: 'What is the baseline of first-contact resolution in Savannah?', points: 3, ask: null },
      ],
    },
  },
  'review-reminder': { context: toTeam, data: { account: 'Northwind Freight', readySince: '2026-03-27T16:10:00Z', link: workspace } },
  'handoff-returned': {
    context: { ...toTeam, reader: { ...toTeam.reader, name: 'Hannah Okafor', email: 'hannah.okafor@calderis.example', timeZone: 'Europe/London' } },
    data: {
      account: 'Northwind Freight', returnedBy: 'Lucía Benítez', link: workspace,
      note: 'I cannot plan before I know which June we mean.',
      gaps: [
        { question: 'Is the go-live on 30 June or on 20 July?', why: 'The proposal and the order form say different things.' },
        { question: 'Who decides on the cut-over, and until when?', why: 'Nobody is named.' },
      ],
    },
  },
  'briefing-due': { context: toTeam, data: { account: 'Northwind Freight', dueAt: '2026-04-02T15:00:00Z', seller: 'Hannah Okafor', link: workspace } },
  'introduction-due': { context: toTeam, data: { account: 'Northwind Freight', briefingAcceptedAt: '2026-03-31T09:00:00Z', link: workspace } },
  introduction: {
    context: toCustomer,
    data: {
      approved: null,
      seller: { name: 'Hannah Okafor', title: 'Account Executive' },
      pointOfContact: lucia,
      team: [{ name: 'Piotr Walczak', part: 'who builds it', title: 'Implementation Lead' }],
      signedAt: '2026-03-27T15:05:00Z',
      quote: { words: 'I’m not buying a CRM. I’m buying the end of the call-back.', by: 'Margaret Ashdown', at: '2026-02-24T10:00:00Z' },
      next: [
        { at: '2026-04-14T09:00:00Z', title: 'Kick-off, 10:00 in Hull.', detail: 'Piotr leads it. If the hour does not suit everybody, Lucía moves it this week.' },
        { at: '2026-04-15T16:00:00Z', title: 'Your twelve testers.', detail: 'You said mid-April; names are enough, and half a list is fine.' },
        { at: '2026-05-05T16:00:00Z', title: 'The detailed plan is in your hands.', detail: 'Three weeks after kick-off, as promised.' },
      ],
      link: page,
    },
  },
  ask: { context: toTeam, data: { audience: 'team', asker: 'Lucía Benítez', account: 'Northwind Freight', question: 'First-contact resolution is to rise from 54% to 70%, but by when?', dueAt: '2026-04-03T15:00:00Z', link: page } },
  'ask-reminder': { context: toCustomer, data: { audience: 'customer', asker: 'Lucía Benítez', account: 'Northwind Freight', question: 'First-contact resolution is to rise from 54% to 70%, but by when?', dueAt: '2026-04-03T15:00:00Z', link: page } },
  'condition-due': { context: toTeam, data: { account: 'Northwind Freight', answerBy: '2026-04-09T15:00:00Z', missing: ['Who watches failed messages at night?', 'Two days of training in Savannah, travel on us.'], link: workspace } },
  'condition-lapsed': { context: toTeam, data: { account: 'Northwind Freight', answerBy: '2026-04-09T15:00:00Z', missing: ['Who watches failed messages at night?', 'Two days of training in Savannah, travel on us.'], link: workspace } },
  'promise-assigned': { context: toTeam, data: { account: 'Northwind Freight', said: null, link: workspace, promises: [{ what: 'A tested rollback plan, three weeks before go-live.', dueAt: '2026-06-29T16:00:00Z', owner: 'Piotr Walczak' }, { what: 'Lucía is in Hull for the first week.', dueAt: null, owner: null }] } },
  'promise-disputed': { context: toTeam, data: { account: 'Northwind Freight', said: { words: 'Two of the six sessions were cancelled.', by: 'Tom Brierley' }, link: workspace, promises: [{ what: 'A tested rollback plan, three weeks before go-live.', dueAt: '2026-06-29T16:00:00Z', owner: 'Piotr Walczak' }, { what: 'Lucía is in Hull for the first week.', dueAt: null, owner: null }] } },
  'promises-due': { context: toTeam, data: { account: 'Northwind Freight', said: null, link: workspace, promises: [{ what: 'A tested rollback plan, three weeks before go-live.', dueAt: '2026-06-29T16:00:00Z', owner: 'Piotr Walczak' }, { what: 'Lucía is in Hull for the first week.', dueAt: null, owner: null }] } },
  'promises-late': { context: toTeam, data: { account: 'Northwind Freight', said: null, link: workspace, promises: [{ what: 'A tested rollback plan, three weeks before go-live.', dueAt: '2026-06-29T16:00:00Z', owner: 'Piotr Walczak' }, { what: 'Lucía is in Hull for the first week.', dueAt: null, owner: null }] } },
  'promises-escalated': { context: toTeam, data: { account: 'Northwind Freight', said: null, link: workspace, promises: [{ what: 'A tested rollback plan, three weeks before go-live.', dueAt: '2026-06-29T16:00:00Z', owner: 'Piotr Walczak' }, { what: 'Lucía is in Hull for the first week.', dueAt: null, owner: null }] } },
  'promise-delivered': { context: toCustomer, data: { what: 'A tested rollback plan, three weeks before go-live.', delivery: 'It lies on the shared drive, with the record of Friday’s rehearsal.', link: page } },
  'signature-asked': { context: toCustomer, data: { criteria: ['First-contact resolution raised from 54% to 70% by 2026-12-31'], changes: [], link: page } },
  'signature-reminder': { context: toCustomer, data: { criteria: ['First-contact resolution raised from 54% to 70% by 2026-12-31'], changes: [], link: page } },
  'signature-voided': { context: toCustomer, data: { criteria: [], changes: [{ before: 'First-contact resolution raised from 54% to 70% by 2026-12-31', after: 'First-contact resolution raised from 54% to 68% by 2026-12-31' }, { before: null, after: 'Paper forms in Savannah' }, { before: 'Reports in Dutch', after: null }], link: page } },
  'signature-escalated': { context: toTeam, data: { account: 'Northwind Freight', names: 'Margaret Ashdown', askedAt: '2026-04-16T09:00:00Z', link: workspace } },
  'signature-withdrawn': { context: toTeam, data: { account: 'Northwind Freight', wasSigned: true, criteria: [{ name: 'First-contact resolution', lacks: ['There is no number to reach.', 'It does not say by when.'] }], link: workspace } },
  'signature-signed': { context: toTeam, data: { account: 'Northwind Freight', name: 'Margaret Ashdown', signedAt: '2026-04-20T09:00:00Z', link: workspace } },
  'measurement-due': { context: toCustomer, data: { metric: 'First-contact resolution', last: { value: '58%', at: '2026-08-01T12:00:00Z' }, link: page } },
  'metric-off-plan': { context: toTeam, data: { account: 'Northwind Freight', metric: 'First-contact resolution', measured: '55%', at: '2026-09-01T12:00:00Z', expected: '61%', contingency: 'Sit with two agents for a morning, and agree one thing that changes.', accountable: 'Tom Brierley', link: workspace } },
  'metrics-report': { context: toCustomer, data: { audience: 'customer', account: 'Northwind Freight', at: '2026-09-01T12:00:00Z', goals: [{ name: 'First-contact resolution', stands: 'Off plan: 55% on 2026-09-01; the line asked for 61%.' }, { name: 'Weekly log-ins', stands: 'The target is reached: 92% on 2026-08-29.' }], link: page } },
  'task-due': {
    context: toCustomer,
    data: { audience: 'customer', account: 'Northwind Freight', task: 'Name the twelve testers', dueAt: '2026-04-15T16:00:00Z', late: false, explanation: 'Names are enough, and half a list is fine.', link: `${page}/tasks/3` },
  },
  'milestone-overdue': { context: toTeam, data: { audience: 'team', milestone: 'Detailed plan', dueAt: '2026-05-05T16:00:00Z', daysLate: 2, blockedBy: 'Kick-off', link: workspace } },
  'milestone-completed': {
    context: toCustomer,
    data: { milestone: 'Kick-off', completedAt: '2026-04-14T10:30:00Z', completedBy: 'Piotr Walczak', note: 'All twelve were there. The minutes are on your page.', next: { title: 'Detailed plan', at: '2026-05-05T16:00:00Z' }, link: `${page}/plan` },
  },
  'help-asked': {
    context: toTeam,
    data: { account: 'Northwind Freight', asker: 'Tom Brierley', words: 'Savannah cannot sign in since this morning.\nForty people are waiting.', askedAt: '2026-07-02T13:05:00Z', answerBy: '2026-07-02T15:05:00Z', link: workspace },
  },
  'help-received': { context: toCustomer, data: { words: 'Savannah cannot sign in since this morning.\nForty people are waiting.', answerBy: '2026-07-02T15:05:00Z', responder: lucia, link: page } },
  'help-escalated': {
    context: toTeam,
    data: { account: 'Northwind Freight', asker: 'Tom Brierley', words: 'Savannah cannot sign in since this morning.', askedAt: '2026-07-02T13:05:00Z', answerBy: '2026-07-02T15:05:00Z', responsible: 'Lucía Benítez', link: workspace },
  },
  'help-resolved': { context: toCustomer, data: { words: 'Savannah cannot sign in since this morning.', resolvedBy: 'Lucía Benítez', answer: 'The certificate of your sign-in had run out at six. It is renewed until 2028, and everybody can get in again.', link: page } },
  'survey-invitation': { context: toCustomer, data: { day: 30, questions: 3, minutes: 1, closesAt: '2026-08-20T16:00:00Z', link: `${page}/surveys/day-30` } },
  'survey-reminder': { context: toCustomer, data: { day: 30, minutes: 1, closesAt: '2026-08-20T16:00:00Z', link: `${page}/surveys/day-30` } },
  'lessons-ready': { context: toTeam, data: { account: 'Northwind Freight', findings: ['Two of eleven milestones were late, by nine days together.', 'The go-live stood in two documents with two dates.'], link: workspace } },
  'handoff-cancelled': { context: toTeam, data: { account: 'Northwind Freight', cancelledBy: 'Gareth Lowe', cancelledAt: '2026-04-20T09:00:00Z', reason: 'Northwind was bought, and the contract ends by agreement.', link: workspace } },
  'handoff-closed': { context: toCustomer, data: { audience: 'customer', account: 'Northwind Freight', closedAt: '2026-10-20T09:00:00Z', pointOfContact: 'Lucía Benítez', link: page } },
};
