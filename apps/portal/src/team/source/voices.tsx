import { t } from '../../messages/i18n.ts';
import { blocksOf } from './folds.ts';
import type { Block } from './folds.ts';
import { toneOf } from './found.tsx';
import { goToFound } from './marked.ts';
import type { Mark, Part, Segment } from './segments.ts';
import './source.css';

const TONES = ['ours', 'theirs', 'fact'] as const;

/** The words of a source, with what was said before and signatures folded, and a number behind everything that is known from them. */
export function Voices({ parts }: { parts: readonly Part[] }) {
  return blocksOf(parts).map((block, at) => <Voice key={at} block={block} />);
}

function Voice({ block: { how, name, by, parts } }: { block: Block }) {
  const words = parts.flatMap(({ segments }) => segments.map((segment) => <Words key={segment.start} segment={segment} />));
  if (how !== 'fold') return how === 'plain' && parts[0]?.zone === 'code' ? <pre className="voice-code">{words}</pre> : <div className={how === 'dim' ? 'voice dim' : 'voice'}>{words}</div>;
  const label = name === 'quoted' ? (by === null ? t('source.quoted') : t('source.quotedBy', { by })) : t(name === 'signature' ? 'source.signature' : 'source.disclaimer');
  const marks = new Set(parts.flatMap(({ segments }) => segments.flatMap(({ ends }) => ends)));
  return (
    <details className="fold" open={parts.some(({ segments }) => segments.some(({ target }) => target))}>
      <summary className="quiet meta">{label}{marks.size > 0 ? ` ${t('source.inside', { n: marks.size })}` : ''}</summary>
      <div className="voice dim">{words}</div>
    </details>
  );
}

function Words({ segment: { start, text, marks, ends, target } }: { segment: Segment }) {
  // What somebody promised goes before what else is known from the same words.
  const mark = marks.toSorted((a, b) => TONES.indexOf(toneOf(a)) - TONES.indexOf(toneOf(b)))[0];
  const words = mark ? <mark className={toneOf(mark)} data-mark={mark.number} title={mark.items[0]?.label}>{text}</mark> : text;
  return (
    <>
      <span data-start={start}>{target ? <span data-target className="target" tabIndex={-1}>{words}</span> : words}</span>
      {ends.map((one) => <Opener key={one.key} mark={one} />)}
    </>
  );
}

/** Leads from the words to what the package makes of them. */
function Opener({ mark: { number, items } }: { mark: Mark }) {
  const label = items[0]?.label ?? '';
  return <button type="button" id={`mark-${number}`} data-mark={number} data-tip={label} className="opener" aria-label={t('source.opener', { n: number, label })} onClick={() => goToFound(number)}>{number}</button>;
}
