import type { ReadingPart } from '@throughline/domain';

import { LlmFailure } from './llm.port.ts';
import type { Asked, LanguageModel } from './llm.port.ts';
import { keptClaims, readParts } from './read-parts.ts';
import type { AnswerStore, Call } from './read-parts.ts';

const part = (words: string): ReadingPart => ({ about: 'Seller: Vendor. Customer: Lindqvist.', sources: [{ name: 'S1', about: 'email, 2026-02-10', lines: [`1 Olga (seller): ${words}`] }] });
const PROMISE = { what: 'Vendor sends the report.', direction: 'seller', by: 'Olga', category: 'deliverable', strength: 'firm', condition: '', due: '', risk: 'normal', riskRules: [], places: [{ source: 'S1', line: 1, quote: 'I send it' }], retracted: [] };
const answer = ({ name }: Asked): string => JSON.stringify(name === 'promises' ? { promises: [PROMISE] } : { pains: [{ source: 'S1', line: 1, quote: 'slow', what: 'It is slow.' }] });

class MemoryAnswers implements AnswerStore {
  readonly kept = new Map<string, unknown>();
  async find(keys: readonly string[]): Promise<Map<string, unknown>> {
    return new Map(keys.flatMap((key) => (this.kept.has(key) ? [[key, this.kept.get(key)] as const] : [])));
  }
  async keep(key: string, value: unknown): Promise<void> {
    this.kept.set(key, value);
  }
}

class Model implements LanguageModel {
  readonly name: string = 'test/model';
  readonly asked: Asked[] = [];
  readonly reply: (asked: Asked) => string;
  constructor(reply: (asked: Asked) => string = answer) {
    this.reply = reply;
  }
  async ask(asked: Asked): Promise<{ text: string; tokens: { input: number; output: number } }> {
    this.asked.push(asked);
    return { text: this.reply(asked), tokens: { input: 1_000, output: 200 } };
  }
}

const read = (model: LanguageModel, answers: AnswerStore, parts: readonly ReadingPart[], change: { budget?: number; note?: (call: Call) => Promise<void> } = {}) => readParts(parts, { model, answers, budget: 1_000_000, timeoutMs: 1_000, pauseMs: 1, ...change });

describe('reading by a model', () => {
  it('asks for the promises and the facts of each part once, and knows them from then on', async () => {
    const [model, answers] = [new Model(), new MemoryAnswers()];
    const parts = [part('I send it.'), part('It is slow.')];
    const calls: Call[] = [];
    expect(await read(model, answers, parts, { note: async (call) => void calls.push(call) })).toEqual({ answered: 4, asked: 4, failures: [], tokens: { input: 4_000, output: 800 } });
    expect(calls.map(({ outcome, tokens }) => [outcome, tokens.input])).toEqual(Array.from({ length: 4 }, () => ['answered', 1_000]));
    expect(await read(model, answers, parts)).toEqual({ answered: 4, asked: 4, failures: [], tokens: { input: 0, output: 0 } });
    expect(model.asked).toHaveLength(4);
    const [first] = await keptClaims(parts, model.name, answers);
    expect(first?.promises).toEqual([PROMISE]);
    expect(first?.facts?.pains).toHaveLength(1);
    expect(first?.facts?.risks).toEqual([]);
  });

  it('asks another model again, and about changed words', async () => {
    const answers = new MemoryAnswers();
    await read(new Model(), answers, [part('I send it.')]);
    const other = new (class extends Model { override readonly name = 'test/other'; })();
    await read(other, answers, [part('I send it.')]);
    expect(other.asked).toHaveLength(2);
    const changed = new Model();
    await read(changed, answers, [part('I send it today.')]);
    expect(changed.asked).toHaveLength(2);
  });

  it('keeps sources between marks that are new in each request', async () => {
    const model = new Model();
    await read(model, new MemoryAnswers(), [part('I send it.')]);
    const marks = model.asked.map(({ text }) => /^The mark of this request is (~~[0-9a-f]{24})\n/.exec(text)![1]!);
    expect(new Set(marks).size).toBe(2);
    for (const [index, mark] of marks.entries()) expect(model.asked[index]!.text.split(mark)).toHaveLength(5);
  });

  it('stops before it would spend more than it may', async () => {
    const [model, answers] = [new Model(), new MemoryAnswers()];
    const result = await read(model, answers, [part('One.'), part('Two.')], { budget: 6_500 });
    expect(result.failures).toContain('over_budget');
    expect(result.answered).toBeLessThan(4);
    expect(result.tokens.input + result.tokens.output).toBeLessThanOrEqual(6_500);
    expect(model.asked).toHaveLength(result.answered);
  });

  it('asks nothing further of a model that refuses', async () => {
    const model = new Model(() => { throw new LlmFailure('refused', 'It refused the request (401).'); });
    const result = await read(model, new MemoryAnswers(), Array.from({ length: 10 }, (_, index) => part(`Part ${index}.`)));
    expect(result).toMatchObject({ answered: 0, asked: 20 });
    expect(model.asked.length).toBeLessThanOrEqual(3);
  });

  it.each([['no JSON', '"promises": ['], ['another shape', '{"answer": "none"}'], ['a list', '[]'], ['nothing', 'null']])('keeps nothing of an answer that is %s, and goes on with the others', async (_, text) => {
    const [model, answers] = [new Model((asked) => (asked.text.includes('Bad') ? text : answer(asked))), new MemoryAnswers()];
    const result = await read(model, answers, [part('Bad.'), part('Good.')]);
    expect(result).toMatchObject({ answered: 2, failures: ['unusable', 'unusable'] });
    expect(answers.kept.size).toBe(2);
  });

  it('takes in what stays true of the customer, line by line and topic by topic, and nothing of another name', async () => {
    const place = { source: 'S1', line: 1, quote: 'I send it.' };
    const facts = {
      technical: [{ ...place, about: 'dataQuality', what: 'Clean.' }, { ...place, about: 'colour', what: 'Blue.' }], relations: [{ ...place, topic: 'standings', what: 'Close.' }, { ...place, topic: 'gossip', what: 'No.' }],
      systems: [{ ...place, name: 'Ordalia', fate: '' }, { ...place, name: 'Ordalia' }], objections: [{ ...place, what: 'Dear.', answer: '', answered: [] }, { ...place, what: 'Dear.', answer: '', answered: 'S2' }], market: [], expansion: null,
    };
    const answers = new MemoryAnswers();
    await read(new Model(({ name }) => (name === 'facts' ? JSON.stringify(facts) : '{"promises": []}')), answers, [part('I send it.')]);
    const [claims] = await keptClaims([part('I send it.')], 'test/model', answers);
    expect(claims?.facts).toMatchObject({ technical: [facts.technical[0]], relations: [facts.relations[0]], systems: [facts.systems[0]], objections: [facts.objections[0]], market: [], expansion: [], pains: [] });
  });

  it('leaves out items that have another shape than was asked for', async () => {
    const items = [PROMISE, { ...PROMISE, category: 'magic' }, { ...PROMISE, extra: 1 }, 'promise', null, { ...PROMISE, places: 'S1' }];
    const answers = new MemoryAnswers();
    await read(new Model(({ name }) => (name === 'promises' ? JSON.stringify({ promises: items }) : '{"pains": []}')), answers, [part('I send it.')]);
    expect((await keptClaims([part('I send it.')], 'test/model', answers))[0]?.promises).toEqual([PROMISE]);
  });
});
