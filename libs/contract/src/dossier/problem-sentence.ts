import type { z } from 'zod';

const KINDS: Record<string, string> = { string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an object', record: 'an object' };

/** What is wrong with one place of a dossier, in words for whoever sends it; undefined where the schema has said it itself. */
export function problemSentence(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is missing.' : `This must be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'unrecognized_keys':
      return `A dossier has no field ${issue.keys.map((key) => `“${key}”`).join(', ')} here. Leave it out, or see the format.`;
    case 'invalid_value':
      if (issue.input === undefined) return 'This is missing.';
      return issue.values.length === 1 ? `This must be ${JSON.stringify(issue.values[0])}.` : `This must be one of ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return issue.origin === 'string' ? `This is longer than ${issue.maximum} characters.` : issue.origin === 'array' ? `There are more than ${issue.maximum} of these.` : `This must be at most ${issue.maximum}.`;
    case 'too_small':
      return issue.origin === 'string' ? 'This is empty.' : `This must be at least ${issue.minimum}.`;
    case 'invalid_format':
      return issue.format === 'email' ? 'This is not a mail address.' : issue.format === 'date' ? 'This is not a day, such as 2026-06-30.' : undefined;
    default:
      return undefined;
  }
}
