import { successPlanOf } from '@throughline/domain';
import type { Dossier, HandoffPackage, SuccessPlan } from '@throughline/domain';
import { coverOf } from '../internal-document.ts';
import { outlineOf } from '../model/build.ts';
import { placesOf } from '../model/places.ts';
import type { Block, HandoffDocument, Line, Section } from '../model/document.ts';
import { subjectOf } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { whySection } from '../sections/2-why.section.ts';
import { stakeholdersSection } from '../sections/5-stakeholders.section.ts';
import { relationshipSection } from '../sections/relationship.section.ts';
import { risksSection } from '../sections/7-risks.section.ts';
import { openItemsSection } from '../sections/8-open-items.section.ts';
import { briefingSection } from '../sections/briefing.section.ts';
import { criticalSection } from '../sections/critical.section.ts';
import { planSection } from '../sections/plan.section.ts';
import { sourcesSection } from '../sections/sources.section.ts';
import { summarySection } from '../sections/summary.section.ts';
import { feedbackSection } from './feedback.section.ts';
import { lessonsSection } from './lessons.section.ts';
import type { Lessons } from './lessons.section.ts';
import { metricsSection } from '../success/metrics.section.ts';
import { cleaned } from '../text/clean.ts';
import { styleGuideSection } from './style-guide.section.ts';

/** What comes out of a handoff beside the whole package and what is for the customer, each to be read alone. */
export const OUTPUTS = ['briefing', 'plan', 'metrics-plan', 'risks', 'relationships', 'style-guide', 'feedback-plan', 'lessons'] as const;
export type Output = (typeof OUTPUTS)[number];

const CONTENT: Record<Exclude<Output, 'lessons'>, [title: string, ...sections: ((subject: Subject, success: SuccessPlan) => Section)[]]> = {
  briefing: ['Briefing', summarySection, criticalSection, briefingSection],
  plan: ['Implementation plan', planSection, openItemsSection],
  'metrics-plan': ['Plan of success metrics', metricsSection, whySection],
  risks: ['Risks', risksSection],
  relationships: ['Relationships', stakeholdersSection, relationshipSection],
  'style-guide': ['Style guide', styleGuideSection],
  'feedback-plan': ['Feedback plan', feedbackSection],
};

/** The same without links to what stands in other documents. */
function selfContained(document: HandoffDocument): HandoffDocument {
  const places = new Set(placesOf(document));
  const line = (runs: Line): Line => runs.map(({ to, ...rest }) => (to === undefined || !places.has(to) ? rest : { ...rest, to }));
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'paragraph': return { ...one, line: line(one.line) };
      case 'list': return { ...one, items: one.items.map((item) => ({ ...item, line: line(item.line), notes: item.notes.map(line) })) };
      case 'facts': return { ...one, rows: one.rows.map((row) => ({ ...row, line: line(row.line), notes: row.notes.map(line) })) };
      case 'table': return { ...one, rows: one.rows.map((row) => ({ ...row, cells: row.cells.map(line), notes: row.notes.map(line) })) };
      case 'picture': return one;
    }
  };
  const section = (one: Section): Section => ({ ...one, number: '', blocks: one.blocks.map(block), parts: one.parts.map(section) });
  return { ...document, sections: document.sections.map(section) };
}

/** Every place that the sections lead to. */
function linksOf(sections: readonly Section[]): Set<string> {
  const of = (block: Block): Line[] => {
    switch (block.kind) {
      case 'paragraph': return [block.line];
      case 'list': return block.items.flatMap(({ line, notes }) => [line, ...notes]);
      case 'facts': return block.rows.flatMap(({ line, notes }) => [line, ...notes]);
      case 'table': return block.rows.flatMap(({ cells, notes }) => [...cells, ...notes]);
      case 'picture': return [];
    }
  };
  return new Set(outlineOf(sections).flatMap(({ section }) => section.blocks.flatMap(of).flat().flatMap(({ to }) => to ?? [])));
}

/** What an output may be made of beside package and dossier: what was learned, and how success is measured since people changed it. */
export interface OutputBeside { lessons?: Lessons | null; success?: SuccessPlan | null }

/** One output for our own people, with the sources that it rests on; null for lessons before there are any. */
export function outputDocument(output: Output, raw: HandoffPackage, dossier: Dossier, { lessons = null, success = null }: OutputBeside = {}): HandoffDocument | null {
  const subject = subjectOf(raw, dossier);
  const { compiled } = subject;
  const of = (title: string, sections: Section[]): HandoffDocument => ({ audience: 'internal', title: `${title}: ${compiled.account.name}`, compiledAt: compiled.compiledAt, cover: { ...coverOf(compiled), kind: title }, sections });
  if (output === 'lessons') return lessons === null ? null : of('Lessons', [lessonsSection(lessons)]);
  const [title, ...sections] = CONTENT[output];
  const plan = cleaned(success ?? successPlanOf(raw));
  const written = sections.map((make) => make(subject, plan));
  const linked = linksOf(written);
  return selfContained(of(title, [...written, sourcesSection(subject, (place) => linked.has(place))]));
}
