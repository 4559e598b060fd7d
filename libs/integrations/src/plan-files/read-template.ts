import { checkTemplate } from '@throughline/domain';
import type { PlanTemplate } from '@throughline/domain';
import { LineCounter, parseDocument, stringify } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import type { FileProblem } from './plan-row.ts';

const Side = z.enum(['vendor', 'customer', 'third_party'], 'Write vendor, customer or third_party.');
const Name = z.string().trim().min(1).max(300);
const Key = z.string().min(1).max(100).regex(/^[\w.:-]+$/, 'Use letters, digits, dots, colons and hyphens.');
const names = z.array(Name).max(100).default([]);

/** A template as a person writes it down; what is left out is empty. */
const Template = z.strictObject({
  // Counted up where it is kept.
  id: Key, version: z.int().min(1).default(1), title: Name,
  phases: z.array(z.strictObject({ id: Key, title: Name, acceptance: names })).min(1).max(50),
  tasks: z
    .array(z.strictObject({
      id: Key, title: Name, phase: Key, side: Side, roles: names, days: z.int().min(0).max(2500), needs: names, hours: z.number().min(0).max(24).optional(),
      category: z.enum(['work', 'training', 'change', 'cutover', 'hypercare', 'touchpoint']).optional(), acceptance: Name.optional(), audience: Name.optional(), before: z.array(Key).max(100).optional(),
      estimate: z.strictObject({ optimistic: z.number().min(0).max(2500), likely: z.number().min(0).max(2500), pessimistic: z.number().min(0).max(2500) }).optional(),
    }))
    .min(1).max(2000),
  cutover: z
    .strictObject({ checklist: z.array(z.tuple([Side, Name])).max(200).default([]), criteria: names, rollback: z.strictObject({ trigger: z.string().max(1000).default(''), steps: names }).default({ trigger: '', steps: [] }) })
    .default({ checklist: [], criteria: [], rollback: { trigger: '', steps: [] } }),
  cadence: z.array(z.strictObject({ id: Key, title: Name, channel: z.enum(['meeting', 'call', 'mail']), everyDays: z.int().min(1).max(500), fromPhase: Key, toPhase: Key, audience: Name, hostRole: Name })).max(50).default([]),
  escalation: z.array(z.strictObject({ title: Name, vendorRoles: names, customerRoles: names, respondWithinHours: z.number().min(0).max(1000) })).max(10).default([]),
});

export type ReadTemplate = { template: PlanTemplate; problems: [] } | { template: null; problems: FileProblem[] };

/** Aliases of a small file that would unfold into a huge one are refused. */
const MOST_ALIASES = 50;

/** Reads a template from YAML, checked by its schema and as a plan. Every problem is told by its line. */
export function readTemplate(text: string): ReadTemplate {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true });
  const [broken] = document.errors;
  if (broken) return { template: null, problems: [{ line: lines.linePos(broken.pos[0]).line, field: 'file', message: `This is no sound YAML: ${broken.message}` }] };
  let given: unknown;
  try {
    given = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return { template: null, problems: [{ line: 1, field: 'file', message: 'This file refers to itself too often. Write the parts out.' }] };
  }
  const parsed = Template.safeParse(given);
  const problemAt = (path: readonly PropertyKey[], message: string): FileProblem => ({ line: lineAt(document, lines, path), field: path.map(String).join('.') || 'file', message });
  if (!parsed.success) return { template: null, problems: parsed.error.issues.map(({ path, message }) => problemAt(path, message)) };
  const template = JSON.parse(JSON.stringify(parsed.data)) as PlanTemplate;
  const problems = checkTemplate(template).map(({ path, message }) => problemAt(path.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part)), message));
  return problems.length > 0 ? { template: null, problems } : { template, problems: [] };
}

/** The line of the nearest part of the file that a path leads to. */
function lineAt(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** A template as YAML, to be edited and read again. */
export function writeTemplate(template: PlanTemplate): string {
  return stringify(template, { lineWidth: 140, aliasDuplicateObjects: false });
}
