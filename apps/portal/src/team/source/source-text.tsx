import { useEffect, useRef } from 'react';
import { t } from '../../messages/i18n.ts';
import { toneOf } from './found.tsx';
import { FOLDED } from './segments.ts';
import type { Mark, Part, Segment, Span } from './segments.ts';

/** The words, with what was said before and signatures folded, and a number behind everything that the package took. */
export function SourceText({ parts, target }: { parts: Part[]; target: Span | null }) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const found = target && text.current?.querySelector<HTMLElement>('[data-target]');
    if (!found) return;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
  }, [target]);
  return <div ref={text} className="source-text">{parts.map((part, at) => <Voice key={at} part={part} />)}</div>;
}

function Voice({ part: { zone, by, segments } }: { part: Part }) {
  const words = segments.map((segment) => <Words key={segment.start} segment={segment} />);
  if (!FOLDED.includes(zone)) return zone === 'code' ? <pre>{words}</pre> : <div className="voice">{words}</div>;
  const name = zone === 'quoted' ? (by === null ? t('source.quoted') : t('source.quotedBy', { by })) : t(zone === 'signature' ? 'source.signature' : 'source.disclaimer');
  return (
    <details open={segments.some(({ target }) => target)}>
      <summary className="quiet meta">{name}</summary>
      <div className="voice soft">{words}</div>
    </details>
  );
}

function Words({ segment: { start, text, marks, ends, target } }: { segment: Segment }) {
  const [mark] = marks;
  const words = mark ? <mark className={toneOf(mark)}>{text}</mark> : text;
  return (
    <>
      <span data-start={start}>{target ? <span data-target className="target" tabIndex={-1}>{words}</span> : words}</span>
      {ends.map((one) => <Opener key={one.key} mark={one} />)}
    </>
  );
}

/** Leads from the words to what the package makes of them. */
function Opener({ mark }: { mark: Mark }) {
  const open = () => document.getElementById(`found-${mark.number}`)?.focus();
  return <button type="button" className="opener" aria-label={t('source.opener', { n: mark.number, label: mark.items[0]?.label ?? '' })} onClick={open}>{mark.number}</button>;
}
