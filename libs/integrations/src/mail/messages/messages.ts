import { en } from './en.ts';

/** The sentences of all mails in one language. */
export type Messages = typeof en;

const catalogues: Readonly<Record<string, Messages>> = { en };

/** The catalogue for a reader, and the locale its dates are written in: both in one language, English where theirs is missing. */
export function messagesFor(locale: string): { messages: Messages; locale: string } {
  const messages = catalogues[languageOf(locale)];
  return messages ? { messages, locale } : { messages: en, locale: 'en-GB' };
}

function languageOf(locale: string): string {
  try {
    return new Intl.Locale(locale).language;
  } catch {
    return '';
  }
}
