import { compilePackage } from '../package/compile.ts';
import type { ReadRisk } from '../reading/reading.ts';
import { noReading } from '../reading/no-reading.ts';
import { aDossier } from '../testing/dossier.builder.ts';
import { cite } from '../testing/reading.builder.ts';

const AT = '2026-03-02T10:00:00Z';
const HOSTING = 'The hosting of Grindstone is decommissioned in October, the company offers no extension.';
const AGAIN = 'Hosting of Grindstone is gone in October, and I found no extension.';
const OTHER = 'The painters of hall seven refuse every tablet that gets wet.';
const SMALL_TALK = ['Thank you for the lovely lunch.', 'Greetings to your colleagues.', 'Anna was delighted with the cake.', 'Our train home was full of football supporters.', 'Joel sings in a choir on Mondays.', 'The garden is green at last.', 'My daughter begins school after Easter.', 'Please send the slides with the blue cover.', 'We liked the part about drawings most.', 'Ines will read the offer on her way.', 'Skara has a new bakery beside the station.', 'Until soon, and safe travels.'].join('\n\n');
const dossier = () => aDossier().withMail('m-1', 'joel@lindqvist.example', HOSTING).withMail('m-2', 'vera@lindqvist.example', AGAIN).withMail('m-3', 'vera@lindqvist.example', OTHER).withMail('m-4', 'vera@lindqvist.example', SMALL_TALK).build();
const voiced = (sourceId: string, words: string, grade: ReadRisk['severity'] = 'high'): ReadRisk => ({ statement: words, type: 'technical', severity: grade, likelihood: grade, evidence: [cite(dossier(), sourceId, words)] });
const compiled = (...risks: ReadRisk[]) => compilePackage(dossier(), { ...noReading(), risks }, [], AT).risks;

describe('risks by what they are about', () => {
  it('stand there once, with what everybody said of it, however it was worded', () => {
    const risks = compiled(voiced('m-1', HOSTING), voiced('m-2', AGAIN), voiced('m-3', OTHER)).filter(({ statement }) => /Grindstone/.test(statement));
    expect(risks).toHaveLength(1);
    expect(risks[0]!.evidence.map(({ sourceId }) => sourceId).toSorted()).toEqual(['m-1', 'm-2']);
  });

  it('have what else was said of them as evidence, and not what was said of other things', () => {
    const [risk] = compiled(voiced('m-1', HOSTING)).filter(({ statement }) => /Grindstone/.test(statement));
    expect(risk!.evidence.map(({ sourceId }) => sourceId).toSorted()).toEqual(['m-1', 'm-2']);
  });

  it('are high in somebody’s words only where several things speak for it', () => {
    expect(compiled(voiced('m-3', OTHER)).find(({ statement }) => statement === OTHER)).toMatchObject({ severity: 'medium', likelihood: 'medium', score: 4 });
  });
});
