/** What goes over HTTP, for the API, the workspace, the portal and the command line. */
export * from './common.ts';
export * from './auth.ts';
export * from './handoffs.ts';
export * from './risk.ts';
export * from './accounts.ts';
export * from './sources.ts';
export * from './library.ts';
export * from './documents.ts';
export * from './intake.ts';
export { CheckSchema as DossierCheck } from '../package/package.ts';
export * from './portal.ts';
export * from './promises.ts';
export * from './plan.ts';
export * from './plan-templates.ts';
export * from './risks.ts';
export * from './health.ts';
export * from './success.ts';
