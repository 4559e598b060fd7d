export { intoPlan } from './into-plan.ts';
export type { TakenOver } from './into-plan.ts';
export { readPlanCsv, writePlanCsv } from './plan-csv.ts';
export type { FileProblem, PlanFile } from './plan-row.ts';
export { readPlanXml } from './read-plan-xml.ts';
export { writePlanXml } from './plan-xml.ts';
export { readTemplate, writeTemplate } from './read-template.ts';
