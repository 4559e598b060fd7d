import { createApiClient } from '@throughline/client';
import type { components } from '@throughline/client';
import { ask } from '../ask.ts';
import { HEALTH, longDate, money, PHASE, shortDate } from '../words.ts';
import type { CommonOptions } from '../options.ts';
import { requireId } from '../require-id.ts';
import { settingsOf } from '../settings.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

type Detail = components['schemas']['HandoffDetail'];

/** Shows one handoff: where it stands, what is next, and what is open. */
export async function showHandoff(id: string, options: CommonOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal);
  const client = createApiClient({ baseUrl: settings.url, apiKey: settings.apiKey });
  const handoff = await ask(settings, client.GET('/api/handoffs/{id}', { params: { path: { id: requireId(id) } } }));
  if (options.json) return terminal.out(JSON.stringify(handoff, null, 2));
  for (const block of [head(handoff), gate(handoff), plan(handoff), help(handoff)]) if (block !== '') terminal.out(block);
  terminal.out(`\n${new URL(`/handoffs/${handoff.id}`, settings.url).href}`);
}

function head(handoff: Detail): string {
  const { accountName, dealName, phase, phaseEnteredAt, health, ownerName, arr, currency, clock, nextDeadline, waiting } = handoff;
  return [
    `${accountName} (${dealName})`,
    `${PHASE[phase]} since ${longDate(phaseEnteredAt)}. ${HEALTH[health?.level ?? 'unknown']}${health?.score == null ? '' : `, ${health.score} of 100`}.`,
    ...(waiting ? [waiting] : []),
    `${arr === null ? 'The value of a year is not known' : `Worth ${money(arr, currency)} a year`}. ${ownerName ? `${ownerName} looks after it` : 'Nobody looks after it by name'}.`,
    ...(nextDeadline ? [`Its next date is ${longDate(nextDeadline)}.`] : []),
    ...(clock.demonstration ? [`This is a demonstration: here it is ${longDate(clock.now)}.`] : []),
  ].join('\n');
}

function gate({ gate, phase }: Detail): string {
  if (!gate) return '';
  const open = gate.gaps.filter(({ answer }) => answer === null);
  const line = `\nThe package has ${gate.points} of ${gate.maximum} points; the gate opens at ${gate.threshold}.`;
  if (open.length === 0 || !['review', 'compiling'].includes(phase)) return line;
  return [line, ...open.map(({ question, points, ask: who }) => `  ${question} (${points} points${who ? `, ask ${who.name}` : ''})`)].join('\n');
}

const STATUS = { done: 'done', open: 'open', waiting: 'waits', late: 'late' } as const;

function plan({ plan }: Detail): string {
  if (!plan) return '';
  return `\n${table(['Step', 'Who', 'Due', 'Stands'], plan.milestones.map(({ title, side, assignee, dueAt, status }) => [title, side === 'vendor' ? 'we' : (assignee ?? 'the customer'), shortDate(dueAt), STATUS[status]]))}`;
}

function help({ escalations }: Detail): string {
  const open = escalations.filter(({ resolvedAt }) => resolvedAt === null);
  return open.map(({ from, words, answerBy, acknowledgedBy }) => `\n${from} asks for help: “${words}” ${acknowledgedBy ? `${acknowledgedBy} looks into it.` : `To be answered by ${longDate(answerBy)}.`}`).join('');
}
