import type { Dossier, HandoffPackage } from '@throughline/domain';
import { facts, list, paragraph, part, quiet, run, said, section, strong, table } from '../model/build.ts';
import type { Block, Facts, HandoffDocument, Line, List, Row, Section } from '../model/document.ts';
import { stepsTable } from '../sections/plan.section.ts';
import { dueOf } from '../sections/promise-terms.ts';
import { cleaned } from '../text/clean.ts';
import { dayOf, quantityOf, several, words } from '../text/format.ts';
import { shareable } from './shareable.ts';
import type { Shareable, SharedPromise, Words } from './shareable.ts';

const placed = ({ where, at }: Words): Line => [quiet([words(where), at === null ? null : dayOf(at)].filter((one) => one !== null).join(', '))];
const quoted = (one: Words): List['items'][number] => ({ line: [said(one.text)], notes: [placed(one)] });

/** A part for each title that has something to say. */
const parts = (parent: string, all: readonly [title: string, blocks: Block[]][]): Section[] => all.flatMap(([title, blocks]) => (blocks.length === 0 ? [] : [part(title, blocks, parent)]));
const quotes = (all: readonly Words[]): Block[] => (all.length === 0 ? [] : [list(all.map(quoted))]);

const nothing = (what: string): Block[] => [paragraph([run(`${what} Tell us, and it will stand here.`)], 'gap')];

function bought({ bought: items, contractStart, termMonths, goLiveTarget, firstReview }: Shareable): Section {
  const rows = items.map((item): Row => ({ cells: [[strong(item.name)], item.features.length === 0 ? [quiet('–')] : [run(item.features.join('; '))], [run(quantityOf(item))]], notes: [] }));
  const row = (label: string, value: string | null): Facts['rows'] => (value === null ? [] : [{ label, line: [run(value)], notes: [] }]);
  const day = (value: string | null): string | null => (value === null ? null : dayOf(value));
  const dates = [...row('Contract start', day(contractStart)), ...row('Term', termMonths === null ? null : several(termMonths, 'month', 'months')), ...row('Go-live target', day(goLiveTarget)), ...row('First review of what it has brought', day(firstReview))];
  return section('1', 'What you bought', [...(rows.length === 0 ? [] : [table('Products and services', [['Product', 4], ['Included', 7], ['Quantity', 3]], rows)]), ...(dates.length === 0 ? [] : [facts(dates)])]);
}

function goals({ goals: wanted, criteria }: Shareable): Section {
  const measured = criteria.map(({ words: one, by }): Row => ({ cells: [[said(one.text)], [by === null ? quiet('no day named') : run(dayOf(by))], placed(one)], notes: [] }));
  const all = parts('goals', [['In your words', quotes(wanted)], ['How we shall know', measured.length === 0 ? [] : [table('What is measured', [['What you said', 8], ['By', 3], ['Where', 4]], measured)]]]);
  return section('2', 'What you want to reach', all.length === 0 ? nothing('We have no goal of yours in words that you have given us.') : [], { parts: all });
}

function promises({ promises: { seller, customer } }: Shareable): Section {
  const listed = (caption: string, all: readonly SharedPromise[]): Block[] => {
    const rows = all.map((one): Row => ({ cells: [[said(one.words.text)], [run(one.by)], dueOf(one), placed(one.words)], notes: [] }));
    return rows.length === 0 ? [] : [table(caption, [['In these words', 8], ['By whom', 3], ['Due', 4], ['Where', 4]], rows)];
  };
  const all = parts('promises', [['We to you', listed('We to you', seller)], ['You to us', listed('You to us', customer)]]);
  return section('3', 'What was promised beside the contract', all.length === 0 ? nothing('No promise beside the contract is recorded.') : [], { parts: all });
}

function signed({ signed: { ours, theirs, integrations, data, signIn, security, excluded } }: Shareable): Section {
  const all = parts('signed', [['What we do', quotes(ours)], ['What you do', quotes(theirs)], ['Integrations', quotes(integrations)], ['Data', quotes(data)], ['Signing in', quotes(signIn)], ['Security and compliance', quotes(security)], ['Not included', quotes(excluded)]]);
  return section('4', 'What was signed', all.length === 0 ? nothing('The signed documents that we have say nothing about it.') : [], { parts: all });
}

function people({ account, ourPeople, theirPeople }: Shareable): Section {
  const ours = ourPeople.map(({ name, role, email }): Row => ({ cells: [[strong(name)], [run(words(role))], [run(email ?? '–')]], notes: [] }));
  const theirs = theirPeople.map(({ name, title }): Row => ({ cells: [[strong(name)], [run(title ?? '–')]], notes: [] }));
  const all = parts('people', [
    ['With us', ours.length === 0 ? [] : [table('With us', [['Name', 4], ['Role', 4], ['Mail', 6]], ours)]],
    [`At ${account}`, theirs.length === 0 ? [] : [table(`At ${account}`, [['Name', 4], ['Title', 10]], theirs)]],
  ]);
  return section('5', 'Who is who', all.length === 0 ? nothing('Nobody is named yet.') : [], { parts: all });
}

function plan({ steps }: Shareable): Section {
  if (steps.length === 0) return section('6', 'The way to go-live', nothing('There is no plan yet.'));
  return section('6', 'The way to go-live', [paragraph([quiet('Dated towards the go-live target; settled together at the kick-off.')], 'quiet'), stepsTable(steps, { vendor: 'We', customer: 'You' })]);
}

/** What can be given to the customer, of what they may see alone. */
export function customerDocument(compiled: HandoffPackage, dossier: Dossier): HandoffDocument {
  const shared = cleaned(shareable(compiled, dossier));
  const { account, compiledAt, contractStart, goLiveTarget, ourPeople: [first] } = shared;
  const day = (label: string, value: string | null): { label: string; value: string }[] => (value === null ? [] : [{ label, value: dayOf(value) }]);
  return {
    audience: 'customer', title: `What was agreed: ${account}`, compiledAt,
    cover: {
      kind: 'What was agreed', account, deal: '', confidentiality: `For ${account}`, gate: null,
      facts: [...day('Contract start', contractStart), ...day('Go-live target', goLiveTarget), ...(first === undefined ? [] : [{ label: 'Your contact', value: first.name }]), ...day('As of', compiledAt)],
    },
    sections: [bought, goals, promises, signed, people, plan].map((make) => make(shared)),
  };
}
