import type { PackageStakeholder } from '@throughline/domain';
import { organisationChart } from '../drawings/organisation-chart.ts';
import { stakeholderMap } from '../drawings/stakeholder-map.ts';
import { facts, joined, paragraph, part, placeOf, quiet, run, section, strong, table, toned } from '../model/build.ts';
import type { Line, Row, Section, Table } from '../model/document.ts';
import { cell, gapNote } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { clean } from '../text/clean.ts';
import { words } from '../text/format.ts';
import { acquaintances } from './acquaintances.ts';

const relationship = (one: PackageStakeholder): Line => (one.relationship === 'risk' ? [toned('Risk', 'late')] : cell(one.relationship === null ? null : words(one.relationship)));

const contact = (one: PackageStakeholder): Line => {
  const ways = [one.email, one.phone].filter((way) => way !== null);
  return cell(ways.join(', ') || null);
};

function personRow(subject: Subject, one: PackageStakeholder, index: number): Row {
  const about = [one.timezone === null ? null : `time zone ${one.timezone}`, one.influence === null ? null : `${one.influence} influence`].filter((part) => part !== null).join(', ');
  return {
    id: placeOf(`stakeholders/${index}`),
    cells: [[strong(one.name), ...(one.hasLeft ? [toned(' has left', 'watch')] : [])], cell(one.title), cell(one.roles.map(words).join(', ') || null), relationship(one), contact(one)],
    notes: [
      [quiet(`From the CRM${about === '' ? '' : `: ${about}`}.`)],
      ...one.evidence.slice(0, 1).map(subject.quote),
      ...(one.hasLeft ? [] : gapNote(subject, [['title', one.title === null], ['role', one.roles.length === 0], ['relationship', one.relationship === null], ['contact', one.email === null && one.phone === null]], 'stakeholders')),
    ],
  };
}

const named = (one: PackageStakeholder): Line => [strong(one.name), quiet([one.title, one.phone ?? one.email].filter((part) => part !== null).map((part) => `, ${part}`).join(''))];

/** A name with what makes somebody the first to call. */
const nameAndPlace = (one: PackageStakeholder): Line => {
  const place = [one.roles.length === 0 ? null : one.roles.map(words).join(', '), one.influence === null ? null : `${one.influence} influence`, one.relationship === null ? null : `relationship ${one.relationship}`].filter((part) => part !== null).join(', ');
  return [...named(one), ...(place === '' ? [] : [quiet(`. ${place}.`)])];
};

/** A name with what was said about them. */
const nameAndWhy = (one: PackageStakeholder): Line => {
  const reason = one.evidence[0]?.quote;
  return [...named(one), ...(reason === undefined ? [] : [quiet('. '), run(`“${reason}”`)])];
};

/** What the map has no room for: role, preference, and who of us knows whom. */
function known({ compiled, dossier }: Subject): Table {
  const ours = acquaintances(dossier);
  const rows = compiled.stakeholders.filter(({ hasLeft }) => !hasLeft).map((one): Row => ({
    cells: [[run(one.name)], cell(one.roles.map(words).join(', ') || null), cell(one.preferences), ours.has(one.contact) ? [run((ours.get(one.contact) ?? []).map(clean).join(', '))] : [toned('nobody yet', 'watch')]], notes: [],
  }));
  return table('Role, preference, and who knows them on our side', [['Name', 4], ['Role', 4], ['Prefers', 6], ['Known on our side by (shared mails, calls, meetings)', 7]], rows);
}

/** Who is who, drawn and listed, and whom to call and whom not to surprise. */
export function stakeholdersSection(subject: Subject): Section {
  const { stakeholders } = subject.compiled;
  const chosen = (pick: (one: PackageStakeholder) => boolean, say: (one: PackageStakeholder) => Line, field: string): Line => {
    const people = stakeholders.filter((one) => pick(one) && !one.hasLeft);
    return people.length === 0 ? subject.missing(field) : joined(people.map(say), '; ');
  };
  const everybody = stakeholders.length === 0 ? paragraph(subject.missing('stakeholders'), 'gap') : table('Stakeholder map', [['Name', 4], ['Title', 4], ['Role', 4], ['Relationship', 3], ['Contact', 6]], stakeholders.map((one, index) => personRow(subject, one, index)));
  const calls = facts([
    { label: 'Who to call first if things go wrong', line: chosen((one) => one.callFirst, nameAndPlace, 'stakeholders.callFirst'), notes: [] },
    { label: 'Who to avoid escalating to without preparation', line: chosen((one) => one.doNotEscalateUnprepared, nameAndWhy, 'stakeholders.doNotEscalateUnprepared'), notes: [] },
  ]);
  const [drawnMap, drawnChart] = [stakeholderMap(stakeholders), organisationChart(stakeholders)];
  const pictures = stakeholders.some((one) => !one.hasLeft) ? [part('Who has influence, and how they stand to us', [drawnMap ?? paragraph(subject.missing('stakeholders'), 'gap'), known(subject)], 'people'), part('Who reports to whom', [drawnChart ?? paragraph(subject.missing('stakeholders'), 'gap')], 'people')] : [];
  return section('5', 'Stakeholder map', [everybody, calls], { parts: pictures });
}
