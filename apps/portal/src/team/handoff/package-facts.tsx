import type { Evidence, Fact, HandoffPackage } from '@throughline/domain';
import { Fragment } from 'react';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { Stop } from '../../design/line.tsx';
import { Said } from '../../design/said.tsx';
import { sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { InPlace } from './in-place.tsx';

export type SourceNamer = (ref: string) => string;

/** Turns `documents/nw-07` and the like into the title that people know it by. */
export function sourceNamer(compiled: HandoffPackage): SourceNamer {
  const titles = new Map(compiled.sources.map((source) => [source.id, source.title]));
  return (ref) => {
    const [part = '', ...rest] = ref.split('/');
    const id = rest.join('/');
    const known = titles.get(ref) ?? titles.get(id);
    if (known) return known;
    if (part === 'answers') return t('package.answerSource');
    if (part === 'lineItems') return t('package.itemSource', { name: compiled.lineItems[Number(id)]?.name ?? id });
    if (part === 'contacts') return t('package.contactSource', { name: compiled.stakeholders.find((one) => one.contact === id)?.name ?? id });
    if (part === 'deal') return t('package.dealSource');
    if (part === 'account') return t('package.accountSource');
    return ref;
  };
}

/** Where a line comes from; each source opens at the first place that the line rests on. */
export function SourceNames({ of, names, evidence = [] }: { of: readonly string[]; names: SourceNamer; evidence?: readonly Evidence[] }) {
  if (of.length === 0 && evidence.length === 0) return null;
  const places = [...new Map(evidence.toReversed().map((one) => [one.sourceId, one])).values()].toReversed();
  const shown = new Set(places.map(({ sourceId }) => names(sourceId)));
  const others = [...new Set(of.map(names))].filter((name) => !shown.has(name));
  return (
    <span className="meta">
      {t('package.from')}{' '}
      {places.map((one, at) => <Fragment key={one.sourceId}>{at > 0 ? ', ' : null}<InPlace evidence={one}>{names(one.sourceId)}</InPlace></Fragment>)}
      {places.length > 0 && others.length > 0 ? ', ' : null}{others.join(', ')}
    </span>
  );
}

/** What nobody knows is drawn: a hollow stop, the words, and whom to ask. */
export function Unknown({ ask }: { ask: string | null }) {
  return <span className="unknown"><Stop full={false} /> {t('package.unknown')} {ask ? t('package.unknownAsk', { name: ask }) : null}</span>;
}

interface FactTextProps { name: string; fact: Fact; names: SourceNamer; ask: string | null; quoted?: boolean }

/** A fact with how we know it, and the words it was taken from. */
export function FactText({ name, fact, names, ask, quoted = false }: FactTextProps) {
  const reader = useReader();
  const status = t('package.statusBy', { status: t(`package.status.${fact.status}`), by: fact.statedBy ?? 'none' });
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {fact.value === null ? <Unknown ask={ask} /> : (
          <>
            {quoted ? <Said words={fact.value} /> : <p>{fact.value}</p>}
            {quoted ? null : fact.evidence.map((one) => (
              <Said key={`${one.sourceId}-${one.start}`} words={one.quote} by={<>{[one.by, one.at ? dayOf(one.at, reader) : null].filter(Boolean).map((part) => `${part}, `)}<InPlace evidence={one}>{names(one.sourceId)}</InPlace></>} />
            ))}
            <p className="meta">{sentenceCase(status)}</p>
            {fact.evidence.length > 0 && !quoted ? null : <SourceNames of={fact.sources} names={names} evidence={fact.evidence} />}
          </>
        )}
      </dd>
    </div>
  );
}
