import type { LinkType, PlanDocument, PlanTask, TaskConstraint } from '@throughline/domain';
import { XmlDocument } from 'xmldoc';
import type { XmlElement } from 'xmldoc';
import { CONSTRAINT_CODES, FIELDS, LINK_CODES, MINUTES_A_DAY } from './plan-xml.ts';
import type { FileProblem, PlanFile, PlanRow } from './plan-row.ts';

const LINK_OF = new Map(Object.entries(LINK_CODES).map(([type, code]) => [String(code), type as LinkType]));
const CONSTRAINT_OF = new Map(Object.entries(CONSTRAINT_CODES).map(([kind, code]) => [String(code), kind as TaskConstraint['kind']]));
const CONSTRAINT_NAMES: Record<string, string> = { 1: 'as late as possible', 3: 'must finish on', 5: 'start no later than', 6: 'finish no earlier than' };

const child = (element: XmlElement, name: string): string => element.childNamed(name)?.val.trim() ?? '';
const lineOf = (element: XmlElement): number => (element.line ?? 0) + 1;

/** `PT80H0M0S` in working days. */
function daysOf(text: string): number | null {
  const [, hours, minutes = '0'] = /^PT(\d{1,6})H(?:(\d{1,2})M)?(?:\d{1,2}S)?$/.exec(text) ?? [];
  return hours === undefined ? null : (Number(hours) * 60 + Number(minutes)) / MINUTES_A_DAY;
}

function fieldOf(element: XmlElement, field: string): string | null {
  const found = element.childrenNamed('ExtendedAttribute').find((one) => child(one, 'FieldID') === field);
  return found ? child(found, 'Value') || null : null;
}

function project(text: string): XmlDocument | FileProblem {
  // A document type could define entities, and no plan needs one.
  if (/<!DOCTYPE/i.test(text)) return { line: 1, field: 'file', message: 'A file with a document type is not read. Save it as XML from Microsoft Project.' };
  try {
    const document = new XmlDocument(text);
    if (document.name !== 'Project') return { line: 1, field: 'file', message: `This is no plan of Microsoft Project: it begins with <${document.name}>. Save it there as XML.` };
    // The parser takes a file that breaks off for a whole one.
    return text.trimEnd().endsWith('</Project>') ? document : { line: text.split('\n').length, field: 'file', message: 'This is no sound XML: it breaks off before its end.' };
  } catch (error) {
    const { message } = error as Error;
    return { line: Number(/Line: (\d+)/.exec(message)?.[1] ?? 0) + 1, field: 'file', message: `This is no sound XML: ${message.split('\n')[0]}.` };
  }
}

/** Reads a plan from Microsoft Project's XML format. Summary tasks are phases; every problem is told by its line. */
export function readPlanXml(text: string, { phases, calendars }: Pick<PlanDocument, 'phases' | 'calendars'>): PlanFile {
  const found = project(text);
  if (!(found instanceof XmlDocument)) return { rows: [], problems: [found] };
  const problems: FileProblem[] = [];
  const elements = (found.childNamed('Tasks')?.childrenNamed('Task') ?? []).filter((one) => child(one, 'UID') !== '0' && child(one, 'IsNull') !== '1');
  const ids = new Map(elements.map((one) => [child(one, 'UID'), fieldOf(one, FIELDS.id) ?? `project-${child(one, 'UID')}`]));
  const names = new Map((found.childNamed('Calendars')?.childrenNamed('Calendar') ?? []).map((one) => [child(one, 'UID'), child(one, 'Name')]));
  let phase = phases[0]?.id ?? '';
  const rows: PlanRow[] = [];
  for (const element of elements) {
    const line = lineOf(element);
    const report = (field: string, message: string): void => void problems.push({ line, field, message });
    if (child(element, 'Summary') === '1') {
      const known = phases.find(({ id, title }) => id === fieldOf(element, FIELDS.id) || title === child(element, 'Name'));
      if (known) phase = known.id;
      else report('Name', `There is no phase “${child(element, 'Name')}” in this plan. Its phases are ${phases.map(({ title }) => `“${title}”`).join(', ')}.`);
    } else rows.push(rowOf(element, { line, phase, ids, calendar: calendars.find(({ title }) => title === names.get(child(element, 'CalendarUID')))?.id }, report));
  }
  return { rows, problems };
}

interface Place { line: number; phase: string; ids: ReadonlyMap<string, string>; calendar: string | undefined }

function rowOf(element: XmlElement, { line, phase, ids, calendar }: Place, report: (field: string, message: string) => void): PlanRow {
  const title = child(element, 'Name');
  if (title === '') report('Name', 'Each task has a name.');
  const length = daysOf(child(element, 'Duration') || 'PT0H0M0S');
  if (length === null || !Number.isInteger(length)) report('Duration', `“${child(element, 'Duration')}” is no whole number of working days of eight hours.`);
  const day = (name: string): string | null => child(element, name).slice(0, 10) || null;
  const left = child(element, 'RemainingDuration');
  const [side, category] = [fieldOf(element, FIELDS.side), fieldOf(element, FIELDS.category)];
  return {
    line, id: ids.get(child(element, 'UID'))!, title, phase, kind: child(element, 'Milestone') === '1' ? 'milestone' : 'task', duration: length ?? 0, constraint: constraintOf(element, report),
    ...(calendar === undefined ? {} : { calendar }), ...(side === null ? {} : { side: side as PlanTask['side'] }), ...(category === null ? {} : { category: category as PlanTask['category'] }),
    owner: child(element, 'Contact') || null, acceptance: child(element, 'Notes') || null,
    actual: { startedOn: day('ActualStart'), finishedOn: day('ActualFinish'), remaining: left === '' || (day('ActualStart') === null && day('ActualFinish') === null) ? null : daysOf(left) },
    needs: element.childrenNamed('PredecessorLink').map((link) => ({
      from: ids.get(child(link, 'PredecessorUID')) ?? child(link, 'PredecessorUID'), type: LINK_OF.get(child(link, 'Type')) ?? 'FS', lag: Math.round(Number(child(link, 'LinkLag') || 0) / (MINUTES_A_DAY * 10)),
    })),
  };
}

function constraintOf(element: XmlElement, report: (field: string, message: string) => void): TaskConstraint {
  const code = child(element, 'ConstraintType') || '0';
  const kind = CONSTRAINT_OF.get(code);
  const day = child(element, 'ConstraintDate').slice(0, 10);
  if (kind === undefined) {
    report('ConstraintType', `A plan has no constraint “${CONSTRAINT_NAMES[code] ?? code}”. Use “start no earlier than”, “must start on” or “finish no later than”.`);
    return { kind: 'none' };
  }
  if (kind === 'none') return { kind };
  return kind === 'finish_by' ? { kind, day, promise: fieldOf(element, FIELDS.promise) } : { kind, day };
}
