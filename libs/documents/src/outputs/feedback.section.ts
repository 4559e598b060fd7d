import { contactsToIntroduce, respondents, SURVEY_DAYS, SURVEY_OPEN_DAYS, SURVEY_REMINDER_DAYS } from '@throughline/domain';
import { facts, list, paragraph, part, quiet, run, section, strong, table } from '../model/build.ts';
import type { Line, Row, Section } from '../model/document.ts';
import { known } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { clean } from '../text/clean.ts';
import { dayOf, words } from '../text/format.ts';

const later = (day: string, days: number): string => dayOf(new Date(Date.parse(day) + days * 86_400_000).toISOString());

/** When the customer is asked how it went, who of them, what, and what becomes of the answers. */
export function feedbackSection(subject: Subject): Section {
  const { deal, firstQbr, team } = subject.compiled;
  const { goLiveTarget } = deal;
  const on = (days: number): Line => (goLiveTarget === null ? [quiet(`${days} days after go-live`)] : [run(later(goLiveTarget, days)), quiet(` (${days} days after go-live)`)]);
  const rows = SURVEY_DAYS.map((day): Row => ({
    cells: [[strong(`Day ${day}`)], on(day), on(day + SURVEY_OPEN_DAYS), [run(SURVEY_REMINDER_DAYS.map((days) => `after ${days} days`).join(', '))]], notes: [],
  }));
  const asked = respondents(contactsToIntroduce(subject.dossier)).map(({ name, title, roles = [] }) => ({ line: [strong(clean(name)), quiet(`${title === undefined ? '' : `, ${clean(title)}`}${roles.length === 0 ? '' : ` (${roles.map(words).join(', ')})`}`)], notes: [] }));
  const reader = team.find(({ role }) => role === 'csm') ?? team.find(({ role }) => role === 'cs_leader');
  return section('', 'How we ask, and what becomes of the answers', [
    paragraph([quiet(goLiveTarget === null ? 'Days are counted from go-live, whose target is not known yet.' : 'Dates follow from the go-live target; when go-live moves, they move with it.')], 'quiet'),
    table('Surveys', [['Survey', 3], ['Opens', 6], ['Closes', 6], ['Reminders', 5]], rows),
    facts([
      { label: 'What is asked', line: [run('Satisfaction (1 to 5), ease of working with us (1 to 7), recommendation (0 to 10), and words of their own.')], notes: [[quiet('No asking while a call for help is open; two reminders, then they are left alone.')]] },
      { label: 'Who reads the answers', line: known(subject, reader === undefined ? null : reader.name, 'team'), notes: [] },
      { label: 'First review of value', line: known(subject, firstQbr === null ? null : dayOf(firstQbr), 'deal.goLiveTarget'), notes: [] },
      { label: 'How they found the sale', line: known(subject, subject.compiled.salesExperience.value, 'salesExperience'), notes: [] },
      { label: 'What becomes of it', line: [run('Answers go into the health of the account as they come, and into the lessons at the end of the observation.')], notes: [] },
    ]),
  ], { parts: [part('Who is asked', [asked.length === 0 ? paragraph(subject.missing('stakeholders'), 'gap') : list(asked)], 'feedback')] });
}
