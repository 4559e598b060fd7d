import type { LessonFinding } from '@throughline/domain';
import { list, paragraph, quiet, run, said, section } from '../model/build.ts';
import type { Section } from '../model/document.ts';
import { clean } from '../text/clean.ts';
import { dayOf, several } from '../text/format.ts';

/** What was learned from a handoff, with what was added by whoever signed it off. */
export interface Lessons { findings: LessonFinding[]; draftedAt: string; signedOffAt: string | null; signedOffBy: string | null; note: string | null }

const times = (count: unknown): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`);

/** A finding as a sentence. */
function sentenceOf({ code, facts }: LessonFinding): string {
  const fact = (name: string): string => clean(String(facts[name] ?? ''));
  const slip = Number(facts['slipDays'] ?? 0);
  const came = `${slip === 0 ? 'on its day' : `${several(Math.abs(slip), 'day', 'days')} ${slip > 0 ? 'after' : 'before'} its date`}: planned for ${dayOf(fact('plannedAt'))}, reached on ${dayOf(fact('actualAt'))}.`;
  switch (code) {
    case 'time_to_go_live': return `From the signature to go-live it took ${several(Number(facts['days']), 'day', 'days')}.`;
    case 'go_live_date': return `Go-live came ${came}`;
    case 'milestone_date': return `“${fact('title')}” came ${came}`;
    case 'gate_passed': return `The package passed the gate with ${fact('points')} of ${fact('maximum')} points.`;
    case 'gate_overridden': return `The gate was overridden: the package had ${fact('points')} of ${fact('maximum')} points, and ${fact('threshold')} open it.`;
    case 'handoff_returned': return `The handoff was returned to the seller ${times(facts['times'])}.`;
    case 'briefing_returned': return `The briefing was returned ${times(facts['times'])}.`;
    case 'gaps_answered': return `${fact('answered')} of ${fact('total')} gaps were answered.`;
    case 'help_asked': return `The customer asked for help ${times(facts['times'])}; ${facts['late'] === 0 ? 'every call was answered in time' : `${fact('late')} of the calls not in time`}.`;
    case 'help_not_asked': return 'The customer never asked for help.';
    case 'survey_result': return `${fact('answered')} of ${fact('asked')} answered the ${fact('day')}-day survey${facts['csatPercent'] === undefined ? '' : `, and ${fact('csatPercent')} % of them are satisfied`}.`;
    case 'survey_silent': return `None of ${fact('asked')} answered the ${fact('day')}-day survey.`;
  }
}

/** What happened beside what was planned, and what is to be done differently. */
export function lessonsSection({ findings, draftedAt, signedOffAt, signedOffBy, note }: Lessons): Section {
  const signed = signedOffAt === null ? `Drafted on ${dayOf(draftedAt)}; nobody has signed it off yet.` : `Drafted on ${dayOf(draftedAt)}, signed off by ${clean(signedOffBy ?? 'customer success')} on ${dayOf(signedOffAt)}.`;
  return section('', 'Lessons', [
    paragraph([quiet(signed)], 'quiet'),
    findings.length === 0 ? paragraph([run('Nothing was found.')], 'gap') : list(findings.map((one) => ({ line: [run(sentenceOf(one))], notes: [] }))),
    ...(note === null || note === '' ? [] : [paragraph([said(clean(note)), quiet(`  ${clean(signedOffBy ?? '')}`)])]),
  ]);
}
