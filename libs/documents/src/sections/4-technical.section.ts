import { facts, list, paragraph, part, placeOf, run, section, strong, quiet, table } from '../model/build.ts';
import type { Block, Row, Section } from '../model/document.ts';
import { cell, factRow, gapNote } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { words } from '../text/format.ts';

function integrations(subject: Subject): Block {
  const rows = subject.compiled.integrations.map((one, index): Row => ({
    id: placeOf(`integrations/${index}`),
    cells: [[strong(one.system)], cell(one.direction === null ? null : words(one.direction)), cell(one.data), cell(one.pattern), cell(one.priority)],
    notes: [...subject.cite(one), ...gapNote(subject, [['direction', one.direction === null], ['data', one.data === null], ['pattern', one.pattern === null], ['priority', one.priority === null]], 'integrations', 'technical')],
  }));
  return rows.length === 0 ? paragraph(subject.missing('integrations', 'technical'), 'gap') : table('Integration map', [['System', 4], ['Direction', 3], ['Data', 5], ['Pattern', 4], ['Priority', 2]], rows);
}

function systems(subject: Subject): Block {
  const items = subject.compiled.systems.map((one, index) => ({ id: placeOf(`systems/${index}`), line: [strong(one.name), quiet(': '), ...cell(one.fate)], notes: subject.cite(one) }));
  return items.length === 0 ? paragraph(subject.missing('systems', 'technical'), 'gap') : list(items);
}

function compliance(subject: Subject): Block {
  const items = subject.compiled.compliance.map((one, index) => ({ id: placeOf(`compliance/${index}`), line: [strong(one.standard), ...(one.detail === null ? [] : [quiet(': '), run(one.detail)])], notes: subject.cite(one) }));
  return items.length === 0 ? paragraph(subject.missing('compliance', 'technical'), 'gap') : list(items);
}

/** Integrations, data, sign-in, security: every line of the template, known or asked for. */
export function technicalSection(subject: Subject): Section {
  const { migration, sso, technical } = subject.compiled;
  const row = (label: string, name: keyof typeof technical): ReturnType<typeof factRow> => factRow(subject, label, technical[name], `technical.${name}`, 'technical');
  const own = (title: string, blocks: Block[]): Section => part(title, blocks, 'technical');
  return section('4', 'Technical requirements', [], {
    parts: [
      own('Integration map', [integrations(subject)]),
      own('Systems they have', [systems(subject)]),
      own('Data migration', [facts([factRow(subject, 'In short', migration, 'migration', 'technical'), row('Migrating from', 'migratingFrom'), row('Data types', 'dataTypes'), row('Volume', 'volume'), row('Data quality', 'dataQuality')])]),
      own('Authentication and single sign-on', [facts([factRow(subject, 'In short', sso, 'sso', 'technical'), row('SSO required', 'ssoRequired'), row('Identity provider', 'identityProvider'), row('MFA requirement', 'mfa')])]),
      own('Security and compliance', [compliance(subject), facts([row('Data residency', 'dataResidency'), row('Special access restrictions', 'accessRestrictions')])]),
    ],
  });
}
