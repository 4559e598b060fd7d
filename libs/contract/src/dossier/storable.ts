import { isStorable, NOT_STORABLE } from '../text/storable.ts';
import type { DossierProblem } from './dossier.ts';

/** No agent's findings are nested deeper; readers may walk them by recursion. */
const DEEPEST = 64;

type Step = string | number;

const formatted = (path: readonly Step[]): string => path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');

/** What the database could not keep of a value that is well formed otherwise. Walks without recursion, however deep it is. */
export function unstorableParts(value: unknown): DossierProblem[] {
  const problems: DossierProblem[] = [];
  const waiting: { value: unknown; path: Step[] }[] = [{ value, path: [] }];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { value: current, path } = part;
    if (typeof current === 'string') {
      if (!isStorable(current)) problems.push({ path: formatted(path), message: NOT_STORABLE });
    } else if (typeof current === 'object' && current !== null) {
      if (path.length >= DEEPEST) problems.push({ path: formatted(path), message: `This is nested deeper than ${DEEPEST} levels.` });
      else for (const [key, child] of children(current)) waiting.push({ value: child, path: [...path, key] });
      if (Object.keys(current).some((key) => !isStorable(key))) problems.push({ path: formatted(path), message: `In a name: ${NOT_STORABLE}` });
    }
  }
  return problems.reverse();
}

function children(value: object): [Step, unknown][] {
  return Array.isArray(value) ? value.map((child, index) => [index, child]) : Object.entries(value);
}
