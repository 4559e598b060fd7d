import { anthropic } from './anthropic.adapter.ts';
import { askPatiently } from './ask-patiently.ts';
import { LlmFailure } from './llm.port.ts';
import type { Asked, LanguageModel } from './llm.port.ts';
import { openAiCompatible } from './openai-compatible.adapter.ts';
import { startVendorFake } from './vendor.fake.ts';
import type { Reply, SeenRequest, Vendor, VendorFake } from './vendor.fake.ts';

const ASKED: Asked = { instructions: 'List colours.', text: 'Red and blue.', name: 'colours', schema: { type: 'object', properties: { colours: { type: 'array', items: { type: 'string' } } }, required: ['colours'], additionalProperties: false } };
const ANSWER = JSON.stringify({ colours: ['red', 'blue'] });

const MODELS: Record<Vendor, (baseUrl: string) => LanguageModel> = {
  'openai-compatible': (baseUrl) => openAiCompatible({ baseUrl, model: 'some-model', apiKey: 'key-1', maxOutputTokens: 1000 }),
  anthropic: (baseUrl) => anthropic({ baseUrl, model: 'claude-sonnet-4-5', apiKey: 'key-1', maxOutputTokens: 1000 }),
};

let fake: VendorFake | undefined;
afterEach(async () => {
  await fake?.close();
  fake = undefined;
});

async function over(vendor: Vendor, reply: (request: SeenRequest, count: number) => Reply): Promise<{ model: LanguageModel; seen: SeenRequest[] }> {
  fake = await startVendorFake(reply);
  return { model: MODELS[vendor](fake.baseUrl), seen: fake.seen };
}

const soon = (): AbortSignal => AbortSignal.timeout(5_000);
const failure = async (asking: Promise<unknown>): Promise<LlmFailure> => {
  const error: unknown = await asking.then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(LlmFailure);
  return error as LlmFailure;
};

describe.each(Object.keys(MODELS) as Vendor[])('a model behind %s', (vendor) => {
  it('gets instructions and text apart, the shape of the answer, and no tools', async () => {
    const { model, seen } = await over(vendor, () => ({ text: ANSWER, tokens: { input: 12, output: 7 } }));
    expect(await model.ask(ASKED, soon())).toEqual({ text: ANSWER, tokens: { input: 12, output: 7 } });
    expect(seen).toEqual([{ vendor, model: model.name.replace(`${vendor}/`, ''), instructions: 'List colours.', text: 'Red and blue.', schema: ASKED.schema, tools: undefined, key: 'key-1' }]);
  });

  it('is asked again while it is busy, and answers in the end', async () => {
    const { model, seen } = await over(vendor, (_, count) => (count === 1 ? { status: 429, headers: { 'retry-after': '0' } } : count === 2 ? { status: 503 } : { text: ANSWER }));
    expect((await askPatiently(model, ASKED, { timeoutMs: 5_000, pauseMs: 1 })).text).toBe(ANSWER);
    expect(seen).toHaveLength(3);
  });

  it('is given up after four tries', async () => {
    const { model, seen } = await over(vendor, () => ({ status: 500 }));
    expect((await failure(askPatiently(model, ASKED, { timeoutMs: 5_000, pauseMs: 1 }))).reason).toBe('busy');
    expect(seen).toHaveLength(4);
  });

  it.each([400, 401, 403, 404])('is not asked again after %d', async (status) => {
    const { model, seen } = await over(vendor, () => ({ status }));
    expect(await failure(askPatiently(model, ASKED, { timeoutMs: 5_000, pauseMs: 1 }))).toMatchObject({ reason: 'refused', message: `It refused the request (${status}).` });
    expect(seen).toHaveLength(1);
  });

  it('says for how long it does not want to be asked', async () => {
    const { model } = await over(vendor, () => ({ status: 429, headers: { 'retry-after': '7' } }));
    expect(await failure(model.ask(ASKED, soon()))).toMatchObject({ reason: 'busy', retryAfterMs: 7_000 });
  });

  it('is not waited for without end', async () => {
    const { model, seen } = await over(vendor, () => 'silence');
    expect((await failure(askPatiently(model, ASKED, { timeoutMs: 500, pauseMs: 1 }))).reason).toBe('time_out');
    expect(seen).toHaveLength(1);
  });

  it('is unreachable when the connection breaks', async () => {
    const { model } = await over(vendor, () => 'hang up');
    expect((await failure(model.ask(ASKED, soon()))).reason).toBe('unreachable');
  });

  it('has cut its answer off, which costs all the same', async () => {
    const { model } = await over(vendor, () => ({ text: ANSWER.slice(0, 12), stopped: 'length', tokens: { input: 5, output: 1000 } }));
    expect(await failure(model.ask(ASKED, soon()))).toMatchObject({ reason: 'truncated', tokens: { input: 5, output: 1000 } });
  });

  it.each([['prose', { text: 'Here are the colours: red.' }], ['something else than its format', { raw: '{"hello": 1}' }], ['half a body', { raw: '{"id": "x", "choices": [' }]])('gives nothing when it sends %s', async (_, reply) => {
    const { model } = await over(vendor, () => reply);
    expect((await failure(model.ask(ASKED, soon()))).reason).toBe('unusable');
  });

  it('leaves nothing of what was sent in the error', async () => {
    const { model } = await over(vendor, () => ({ status: 400 }));
    const error = await failure(model.ask(ASKED, soon()));
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(/Red and blue|key-1|The vendor says/);
  });
});
