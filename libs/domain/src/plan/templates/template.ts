import type { Cutover, LinkType, PlanLink, PlanSide, TaskCategory, ThreePoint } from '../model.ts';

/**
 * A task of a template. `needs` names what it depends on, `design` for “after design” or `design SS+2` for a link of another
 * kind or with a lag; `roles` who it is meant for, most fitting first; `hours` what it takes of that person a day.
 */
export interface TemplateTask {
  id: string;
  title: string;
  phase: string;
  side: PlanSide;
  roles: readonly string[];
  /** Working days; 0 makes it a milestone. */
  days: number;
  needs: readonly string[];
  hours?: number;
  category?: TaskCategory;
  acceptance?: string;
  audience?: string;
  estimate?: ThreePoint;
  /** Tasks that wait for this one too, where a fragment comes before something of the template. */
  before?: readonly string[];
}

export interface TemplateCadence { id: string; title: string; channel: 'meeting' | 'call' | 'mail'; everyDays: number; fromPhase: string; toPhase: string; audience: string; hostRole: string }

export interface TemplateEscalation { title: string; vendorRoles: readonly string[]; customerRoles: readonly string[]; respondWithinHours: number }

/** A kind of implementation, as data: it can be edited, counted up and imported. */
export interface PlanTemplate {
  id: string;
  version: number;
  title: string;
  phases: readonly { id: string; title: string; acceptance: readonly string[] }[];
  tasks: readonly TemplateTask[];
  cutover: { checklist: readonly (readonly [PlanSide, string])[]; criteria: readonly string[]; rollback: Pick<Cutover['rollback'], 'trigger'> & { steps: readonly string[] } };
  cadence: readonly TemplateCadence[];
  escalation: readonly TemplateEscalation[];
}

const NEED = /^(\S{1,200})(?: (FS|SS|FF|SF)([+-]\d{1,4})?)?$/;

/** What `design SS+2` says. Throws a RangeError for text that says nothing of the kind. */
export function linkOf(need: string, to: string): PlanLink {
  const [, from, type = 'FS', lag = '0'] = NEED.exec(need) ?? [];
  if (from === undefined) throw new RangeError(`“${need}” is no dependency; write “design” or “design SS+2”.`);
  return { from, to, type: type as LinkType, lag: Number(lag) };
}
