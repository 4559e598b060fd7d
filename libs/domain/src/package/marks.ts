import type { Evidence } from './fact.ts';
import type { HandoffPackage } from './package.ts';
import { isRecord } from './read.ts';

/** A stretch of a source that something in the package rests on. */
export interface SourceMark {
  start: number;
  end: number;
  quote: string;
  /** The package's list or field, such as `commitments`. */
  section: string;
  /** Where in the package, such as `commitments/3`. */
  path: string;
  /** What the package says there, in a few words. */
  label: string;
}

const SAYING = ['what', 'metric', 'statement', 'note', 'system', 'standard', 'name', 'value'] as const;

/** Everything of a package that rests on a source, in the order of its text. */
export function marksIn(handoff: HandoffPackage, sourceId: string): SourceMark[] {
  const marks: SourceMark[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, `${path}/${index}`);
    else if (isRecord(value)) {
      for (const { start, end, quote } of evidenceOf(value).filter((one) => one.sourceId === sourceId)) {
        marks.push({ start, end, quote, section: path.split('/')[0] ?? path, path, label: labelOf(value) });
      }
      for (const [key, child] of Object.entries(value)) if (key !== 'evidence') visit(child, path === '' ? key : `${path}/${key}`);
    }
  };
  visit(handoff, '');
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function evidenceOf({ evidence }: Record<string, unknown>): Evidence[] {
  return Array.isArray(evidence) ? (evidence as Evidence[]) : [];
}

/** What an item of the package says, in a few words; empty where it is no item. */
export function labelOf(value: Record<string, unknown>): string {
  const said = SAYING.map((key) => value[key]).find((one) => typeof one === 'string' && one !== '');
  return typeof said === 'string' ? said : '';
}
