import type { HandoffPackage } from '../package/package.ts';
import { contingencyOf } from '../package/plan.section.ts';
import { summarize } from '../package/summary.ts';
import { openRisks } from './register.ts';
import type { RegisterEntry } from './register.ts';

/** A compiled package with the risks as people have left them since, wherever it tells of them. One from before there was a register stays as it is. */
export function withRegister(compiled: HandoffPackage, register: readonly RegisterEntry[]): HandoffPackage {
  if (register.length === 0) return compiled;
  const risks = openRisks(register);
  const left = { ...compiled, risks, plan: { ...compiled.plan, contingency: contingencyOf(risks) } };
  return { ...left, summary: summarize(left) };
}
