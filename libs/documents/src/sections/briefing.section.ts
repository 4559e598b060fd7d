import type { PackageStatement, Relations } from '@throughline/domain';
import { facts, joined, list, paragraph, part, placeOf, quiet, run, section, strong } from '../model/build.ts';
import type { Block, Line, List, Section } from '../model/document.ts';
import { factRow, known } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf, money, number, words } from '../text/format.ts';
import { discovery } from './discovery.ts';
import { research } from './research.ts';

type Item = List['items'][number];

const statements = ({ cite }: Subject, all: readonly PackageStatement[]): Item[] => all.map((one) => ({ line: [run(one.what)], notes: cite(one) }));

/** A list of what is known, or the gap in its place. */
function listed(subject: Subject, items: Item[], field: string): Block {
  return items.length === 0 ? paragraph(subject.missing(field), 'gap') : list(items);
}

function account(subject: Subject): Block {
  const { account: one, deal } = subject.compiled;
  const row = (label: string, value: string | null, field: string): { id?: string; label: string; line: Line; notes: Line[] } => ({ label, line: known(subject, value, field), notes: [] });
  return facts([
    { ...row('Company', one.name, 'account.name'), id: placeOf('account') },
    row('Industry', one.industry, 'account.industry'),
    row('Size', [one.employees === null ? null : `${number(one.employees)} people`, one.annualRevenue === null ? null : `${money(one.annualRevenue, deal.currency)} a year`].filter((part) => part !== null).join(', ') || null, 'account.employees'),
    row('Where', [one.country, one.timezone, one.locale].filter((part) => part !== null).join(', ') || null, 'account.country'),
    row('Background', one.background, 'account.background'),
    factRow(subject, 'Market and strategy', subject.compiled.market, 'market'),
    factRow(subject, 'How they found the sale', subject.compiled.salesExperience, 'salesExperience'),
  ]);
}

function people({ compiled, cite }: Subject): Item[] {
  return compiled.stakeholders.filter((one) => !one.hasLeft && (one.preferences !== null || one.fear.value !== null || one.notes !== null)).map((one) => {
    const said: Line[] = [
      ...(one.preferences === null ? [] : [[quiet('Prefers: '), run(one.preferences)]]),
      ...(one.fear.value === null ? [] : [[quiet('Fears: '), run(one.fear.value)], ...cite(one.fear)]),
      ...(one.notes === null ? [] : [[quiet('Note: '), run(one.notes)]]),
    ];
    return { line: [strong(one.name), quiet(one.title === null ? '' : `, ${one.title}`)], notes: said };
  });
}

const RELATIONS: readonly (readonly [list: keyof Relations, label: string])[] = [
  ['objectives', 'What they want to reach as a company'], ['governance', 'Who looks over it, and by what rules'], ['constraints', 'What their technology does not allow'], ['standings', 'Who stands how to whom'],
  ['strains', 'What makes it difficult'], ['successFactors', 'What has made things succeed'],
];

/** What stays true of them, as far as no other part tells it. */
function beyondTheDeal({ compiled, cite }: Subject): Item[] {
  return RELATIONS.flatMap(([name, label]) => (compiled.relations?.[name] ?? []).map((one) => ({ line: [strong(`${label}: `), run(one.what)], notes: cite(one) })));
}

function terms(subject: Subject): Item[] {
  return subject.compiled.nonStandardTerms.map((one) => ({ line: [run(one.what)], notes: [[quiet(one.approvedBy === null ? 'Nobody is named who approved it.' : `Approved by ${one.approvedBy}.`)], ...subject.cite(one)] }));
}

function objections({ compiled, cite }: Subject): Item[] {
  return compiled.objections.map((one) => ({ line: [run(one.what)], notes: [[quiet('Answered: '), run(one.answer ?? 'not known')], ...cite(one)] }));
}

function decision(subject: Subject): Block {
  const { compiled } = subject;
  return facts([factRow(subject, 'How they decide', compiled.decisionProcess, 'decisionProcess'), factRow(subject, 'Procurement and budget', compiled.procurement, 'procurement')]);
}

function escalation(subject: Subject): Block {
  const { team } = subject.compiled;
  const path = ['implementation_lead', 'support_lead', 'csm', 'cs_leader', 'executive_sponsor', 'sales_manager'].flatMap((role) => team.filter((one) => one.role === role));
  return path.length === 0 ? paragraph(subject.missing('team'), 'gap') : paragraph(joined(path.map((one) => [run(one.name), quiet(` (${words(one.role).toLowerCase()})`)]), ', then '));
}

/** What the customer success team has to know before the first call. */
export function briefingSection(subject: Subject): Section {
  const { compiled } = subject;
  const { handoffMeeting: meeting } = compiled;
  const [found, themes] = [research(subject), discovery(subject)];
  const beyond = beyondTheDeal(subject);
  const met = meeting === null ? [run('The handoff meeting has not been held: the document is the start, the meeting is the transfer.')] : [run(`Those who sold and those who deliver met on ${dayOf(meeting.at)}.`)];
  const own = (title: string, blocks: Block[]): Section => part(title, blocks, 'briefing');
  return section('', 'Briefing', [paragraph(met, meeting === null ? 'gap' : 'plain'), account(subject)], {
    id: 'briefing', ownPage: true,
    parts: [
      ...(found === null ? [] : [own('What research found', [found])]),
      ...(themes === null ? [] : [own('What discovery found', [themes])]),
      own('How they decide', [decision(subject)]),
      own('People: preferences and fears', [listed(subject, people(subject), 'stakeholders.fear')]),
      own('Concerns that were raised, and what was answered', [listed(subject, objections(subject), 'objections')]),
      ...(beyond.length === 0 ? [] : [own('Beyond this deal', [list(beyond)])]),
      own('What was granted to them', [listed(subject, statements(subject, compiled.accommodations), 'accommodations')]),
      own('Terms beside our usual ones', [listed(subject, terms(subject), 'nonStandardTerms')]),
      own('Sensitive: never in front of the customer', [listed(subject, statements(subject, compiled.sensitiveTopics), 'sensitiveTopics')]),
      own('Escalation on our side', [escalation(subject)]),
    ],
  });
}
