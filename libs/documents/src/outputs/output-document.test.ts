import { successPlanOf } from '@throughline/domain';
import { parse } from 'parse5';
import { renderHtml } from '../html/render-html.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { fullDossier, fullPackage } from '../testing/full-package.ts';
import { writeDocument } from '../write-documents.ts';
import { outputDocument, OUTPUTS } from './output-document.ts';
import type { Output } from './output-document.ts';
import type { Lessons } from './lessons.section.ts';

const LESSONS: Lessons = {
  findings: [
    { code: 'time_to_go_live', facts: { days: 121 } }, { code: 'milestone_date', facts: { title: 'Design signed off', plannedAt: '2026-05-13T00:00:00Z', actualAt: '2026-05-20T00:00:00Z', slipDays: 7 } },
    { code: 'survey_result', facts: { day: 30, asked: 4, answered: 3, csatPercent: 67 } }, { code: 'help_asked', facts: { times: 2, acknowledged: 2, late: 0 } },
  ],
  draftedAt: '2026-12-01T09:00:00Z', signedOffAt: '2026-12-02T09:00:00Z', signedOffBy: 'Noor Haddad', note: 'Ask for the data earlier.',
};
const document = (output: Output) => outputDocument(output, fullPackage(), fullDossier(), { lessons: LESSONS })!;

const TOLD: Record<Output, string[]> = {
  briefing: ['Executive summary', 'Critical commitments', 'Numbers first', 'The brothers are in court'],
  plan: ['Kick-off', 'Name the testers', 'Two weeks later'],
  'metrics-plan': ['Orders lost', '40 a month', '31 December 2026', 'EUR 30,000', '29 October 2026'],
  risks: ['The ERP team is two people', 'Ask for a third', 'Move the interface', '5 working days more, build', 'Olaf Brandt', '20 April 2026', 'A task of theirs is late'],
  relationships: ['Managing director', 'Olaf Brandt reports to Ines Albrecht', 'Tomas Reuter (1)', 'Half of the turnover from service by 2030', 'The works council signs first', 'Nothing may be installed in the workshop', 'Olaf trusts nobody but Ines', 'Sales and the workshop do not talk', 'Small steps that people can see', 'Too many people in the calls', 'Tools are sold online now', 'Budget year ends in June'],
  'style-guide': ['Numbers first', 'Never escalate to without preparation', 'de-DE', 'A trainer on site', 'The brothers are in court'],
  'feedback-plan': ['30 August 2026', '13 September 2026', 'after 3 days, after 7 days', 'Noor Haddad', 'Ines Albrecht'],
  lessons: ['it took 121 days', 'Design signed off” came 7 days after its date: planned for 13 May 2026, reached on 20 May 2026', '3 of 4 answered the 30-day survey, and 67 % of them are satisfied', 'twice; every call was answered in time', 'Ask for the data earlier', 'signed off by Noor Haddad'],
};

it('the plan of metrics says what people have changed and measured, each metric with who answers for it and what is done when it is off plan', () => {
  const plan = successPlanOf(fullPackage());
  const [goal] = plan.goals;
  const success = { ...plan, goals: [{ ...goal!, terms: { ...goal!.terms, target: 8, accountable: 'Olaf Brandt', contingency: 'Ines rings the two dispatchers.' } }] };
  const md = renderMarkdown(outputDocument('metrics-plan', fullPackage(), fullDossier(), { success })!).replace(/\\/g, '');
  for (const told of ['From 40 a month to 8 a month by 31 December 2026', 'Olaf Brandt', 'Ines rings the two dispatchers.', 'a lagging indicator', 'Value at the milestones of the contract', 'Reviews']) expect(md).toContain(told);
  expect(md).not.toContain('to 5 a month by');
});

describe('what comes out of a handoff', () => {
  it.each(OUTPUTS)('is written as %s with what belongs to it, marked as internal', (output) => {
    const md = renderMarkdown(document(output)).replace(/\\/g, '');
    expect(TOLD[output].filter((told) => !md.includes(told))).toEqual([]);
    expect(md).toContain('Internal: not for the customer');
  });

  it.each(OUTPUTS)('leads as %s nowhere that it does not hold itself', (output) => {
    const html = renderHtml(document(output));
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => void errors.push(code) });
    expect(errors).toEqual([]);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to).filter((to) => !ids.has(to))).toEqual([]);
  });

  it('is a file in each format, and lessons are none before there are any', async () => {
    for (const [format, begins] of [['pdf', '%PDF-'], ['docx', 'PK'], ['html', '<!doctype'], ['md', '# ']] as const) {
      const bytes = await writeDocument(`lessons.${format}`, fullPackage(), fullDossier(), { lessons: LESSONS });
      expect(new TextDecoder('latin1').decode(bytes).startsWith(begins)).toBe(true);
    }
    await expect(writeDocument('lessons.md', fullPackage(), fullDossier())).rejects.toThrow('nothing to write lessons.md of');
  });
});
