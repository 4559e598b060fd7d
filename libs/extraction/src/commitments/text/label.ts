/** The mark of a numbered or lettered point at the start of a line: "(b)", "2.", "6 -", "d)"; lower case, without its punctuation. */
export function labelOf(text: string): string | null {
  const match = /^\s{0,4}(?:[-*•§]\s{0,2})?(?:zu\s|re\s|ad\s|item\s|point\s|punkt\s|no\.?\s)?\(?(\d{1,2}|[a-zA-Z])(?:[.)\]:]|\s[-–—]|\s?\()/iu.exec(text);
  return match ? match[1]!.toLowerCase() : null;
}
