import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import type { Gate } from './gate.tsx';

/** The ways in which handoffs usually fail and this one is about to, each with what mends it. */
export function AntiPatterns({ gate }: { gate: Gate }) {
  const found = gate.antiPatterns.filter((one) => one.found);
  if (found.length === 0) return null;
  return (
    <details className="answered">
      <summary className="quiet">{sentenceCase(t('gate.antiPatterns', { n: found.length, words: inWords(found.length), of: inWords(gate.antiPatterns.length) }))}</summary>
      <ul className="findings">{found.map(({ key, why, fix }) => <li key={key}><p>{why}</p><p className="soft">{fix}</p></li>)}</ul>
    </details>
  );
}
