/** Stands for a face where there is no picture; the name is always beside it. */
export function Initials({ name, large = false }: { name: string; large?: boolean }) {
  const parts = name.trim().split(/\s+/);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.charAt(0) ?? '').join('');
  return <span className={large ? 'initials large' : 'initials'} aria-hidden="true">{letters.toUpperCase()}</span>;
}
