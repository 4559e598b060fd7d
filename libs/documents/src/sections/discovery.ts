import { joined, linked, placeOf, run, strong, table } from '../model/build.ts';
import type { Line, Row, Table } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';

/** What discovery found, by theme; each finding leads to where it stands with its evidence. */
export function discovery({ compiled }: Subject): Table | null {
  const { pains, systems, integrations, technical, compliance, stakeholders, decisionProcess, procurement, risks } = compiled;
  const listed = <T>(name: string, called: string, all: readonly T[], textOf: (one: T) => string | null): Line[] =>
    all.flatMap((one, index): Line[] => {
      const text = textOf(one);
      return text === null ? [] : [[run(`${text.replace(/[.;]$/, '')} `), linked(`${called}${index + 1}`, placeOf(`${name}/${index}`))]];
    });
  const fact = (name: string, { value }: { value: string | null }): Line[] => (value === null ? [] : [[run(`${value.replace(/[.;]$/, '')} `), linked('source', placeOf(name))]]);
  const needs = (...names: (keyof typeof technical)[]): Line[] => names.flatMap((name) => fact(`technical.${name}`, technical[name]));
  const themes: [string, Line[]][] = [
    ['What hurts', listed('pains', 'pain ', pains, ({ what }) => what)],
    ['Systems and integrations', [...listed('systems', 'system ', systems, ({ name, fate }) => (fate === null ? name : `${name} (${fate})`)), ...listed('integrations', 'integration ', integrations, ({ system, data }) => (data === null ? null : `${system}: ${data}`))]],
    ['Data', needs('migratingFrom', 'dataTypes', 'volume', 'dataQuality')],
    ['Signing in, security and compliance', [...needs('identityProvider', 'mfa', 'dataResidency', 'accessRestrictions'), ...listed('compliance', 'standard ', compliance, ({ standard, detail }) => (detail === null ? standard : `${standard}: ${detail}`))]],
    ['People and organisation', [...listed('stakeholders', 'person ', stakeholders, ({ name, fear }) => (fear.value === null ? null : `${name} fears: ${fear.value}`)), ...listed('risks', 'R', risks, ({ type, statement }) => (type === 'organizational' ? statement : null))]],
    ['How they decide and buy', [...fact('decisionProcess', decisionProcess), ...fact('procurement', procurement)]],
  ];
  const rows = themes.flatMap(([theme, findings]): Row[] => (findings.length === 0 ? [] : [{ cells: [[strong(theme)], [run(String(findings.length))], joined(findings, '; ')], notes: [] }]));
  return rows.length === 0 ? null : table('What discovery found', [['Theme', 4], ['', 1], ['Findings, each with the way to its evidence', 13]], rows);
}
