/** A short name for what a text stands for: the same for the same text, wherever it is computed (FNV-1a, 64 bits). */
export function idOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of text) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return `r-${hash.toString(16).padStart(16, '0').slice(0, 12)}`;
}
