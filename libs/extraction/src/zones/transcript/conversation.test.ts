import { read, short } from '../../sources/testing.ts';

const ASKED = ['new Vera: Can you send it?', 'new Sam: Yes.', 'new Sam: By Friday.'];

describe('conversationTurns', () => {
  it.each([
    ['"Name: words"', '(recording starts)\nVera Lindqvist: Can you send it?\nSam Achieng: Yes. By Friday.'],
    ['names with a time before', '[00:01:02] Vera: Can you send it?\n[00:01:09] Sam: Yes. By Friday.'],
    ['names with company and time behind', 'Vera (Lindqvist) [00:01]: Can you send it?\nSam (Vendor) [00:02]: Yes. By Friday.'],
    ['Teams', 'Plan-20260210-Meeting Transcript\n10 February 2026, 10:02AM\n\nSam Achieng started transcription\n\nVera Lindqvist   0:06\nCan you send it?\n\nSam Achieng   0:14\nYes. By Friday.'],
    ['Zoom', '[Vera Lindqvist] 10:02:11\nCan you send it?\n\n[Sam Achieng] 10:02:15\nYes. By Friday.'],
    ['time above', '10:02:11 Vera Lindqvist\nCan you send it?\n10:02:15 Sam Achieng\nYes. By Friday.'],
    ['WebVTT', 'WEBVTT\n\n1\n00:00:04.000 --> 00:00:06.000\n<v Vera Lindqvist>Can you send it?</v>\n\n2\n00:00:07.000 --> 00:00:09.000\n<v Sam Achieng>Yes.</v>\n\n3\n00:00:09.000 --> 00:00:10.000\n<v Sam Achieng>By Friday.</v>'],
    ['SRT', '1\n00:00:04,000 --> 00:00:06,000\nVera Lindqvist: Can you send it?\n\n2\n00:00:07,000 --> 00:00:09,000\nSam Achieng: Yes.\nBy Friday.'],
    ['JSON with turns', JSON.stringify({ speakers: [{ id: 's1', name: 'Vera Lindqvist' }, { id: 's2', name: 'Sam Achieng' }], turns: [{ speakerId: 's1', startMs: 1, text: 'Can you send it?' }, { speakerId: 's2', text: 'Yes. By Friday.' }] })],
    ['JSON with sentences', JSON.stringify({ parties: [{ speakerId: 1, name: 'Vera Lindqvist' }, { speakerId: 2, name: 'Sam Achieng' }], transcript: [{ speakerId: 1, sentences: [{ start: 1, text: 'Can you send it?' }] }, { speakerId: 2, sentences: [{ text: 'Yes.' }, { text: 'By Friday.' }] }] })],
    ['JSON with names', JSON.stringify([{ speaker: { name: 'Vera Lindqvist' }, words: 'Can you send it?' }, { speaker: { name: 'Sam Achieng' }, words: 'Yes. By Friday.' }])],
  ])('finds who says what in %s', (_, body) => {
    const sentences = read({ kind: 'call', body });
    expect(short(sentences)).toEqual(ASKED);
    expect(sentences.at(-1)?.answers).toMatchObject({ text: 'Can you send it?', speaker: { name: 'Vera Lindqvist' } });
    expect(sentences.at(-1)?.addressees.map((person) => person.name)).toContain('Vera Lindqvist');
  });

  it.each([
    ['WhatsApp', '12/03/2026, 14:02 - Vera Lindqvist: can you send it\n12/03/2026, 14:03 - Sam Achieng: yes', '2026-03-12'],
    ['WhatsApp on a telephone', '[12.03.26, 14:02:11] Vera Lindqvist: can you send it\n[12.03.26, 14:03:12] Sam Achieng: yes', '2026-03-12'],
    ['Slack', 'Vera Lindqvist  2:02 PM\ncan you send it\nSam Achieng  2:03 PM\nyes\n🎉 3  👀 2', '2026-03-11'],
    ['Teams chat', '[2:02 PM] Vera Lindqvist\ncan you send it\n[2:03 PM] Sam Achieng\nyes', '2026-03-11'],
  ])('reads a chat of %s', (_, body, day) => {
    const sentences = read({ kind: 'chat', at: '2026-03-11T09:00:00+01:00', body });
    expect(short(sentences)).toEqual(['new Vera: can you send it', 'new Sam: yes']);
    expect(sentences.at(-1)?.saidAt?.slice(0, 10)).toBe(day);
  });

  it('points into the raw JSON where the text was escaped', () => {
    const body = '[{"speaker":"Vera","text":"Hi."},{"speaker":"Sam","text":"We\\u2019ll pay \\"all\\" of it.\\nPromise."}]';
    const sentence = read({ kind: 'call', body }).find(({ text }) => text.includes('pay'));
    expect(sentence?.text).toBe('We’ll pay "all" of it.');
    const span = sentence?.at(sentence.text.indexOf('"all"'), sentence.text.indexOf(' of')) ?? { start: 0, end: 0 };
    expect(body.slice(span.start, span.end)).toBe('\\"all\\"');
  });

  it('takes a side from what the recorder says about people the lists do not have', () => {
    const body = JSON.stringify({ speakers: [{ id: 'a', name: 'Nils Ek', affiliation: 'internal' }], turns: [{ speakerId: 'a', text: 'We will send it.' }] });
    expect(read({ kind: 'call', body })[0]?.speaker).toEqual({ id: null, name: 'Nils Ek', side: 'seller', roles: [] });
  });

  it('reads minutes as notes, with the words behind a name or initials for whoever they are', () => {
    const body = 'Working session. Present: V. Lindqvist (VL), S. Achieng (SA)\n\n1. Data\nThe extract was discussed at length by everybody.\nVL: the extract on Tuesday.\n\n2. Training\nSA presented the options. Nobody had a preference.\nParking is on the left.';
    expect(short(read({ kind: 'meeting', body }))).toContain('new Vera: the extract on Tuesday.');
  });

  it('reads questions and answers of a note as such', () => {
    const sentence = read({ kind: 'note', body: 'Q: SSO with Okta by go-live?\nA: Yes.' }).at(-1);
    expect(sentence).toMatchObject({ text: 'Yes.', answers: { text: 'SSO with Okta by go-live?' } });
  });
});
