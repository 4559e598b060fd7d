import { Link } from '@tanstack/react-router';
import type { AccountRecord } from '../../api/types.ts';
import { dayOf, sayDay } from '../../design/date/when.ts';
import type { Reader } from '../../design/date/when.ts';
import { Said } from '../../design/said.tsx';
import { ofCode, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { InPlace } from '../handoff/in-place.tsx';

type Topic = AccountRecord['facets'][number]['topics'][number];
type Fact = Topic['current'][number];
/** Names of deals by their handoff, and who reads. */
export interface Told { names: ReadonlyMap<string, string>; reader: Reader }

/** What is known of one thing, and below it what was known before. */
export function AccountTopic({ topic: { topic, subject, current, earlier }, ...told }: { topic: Topic } & Told) {
  return (
    <div>
      <dt className="wrap-words">{ofCode('topic', topic, 'topic.other', { subject: subject ?? topic })}</dt>
      <dd>
        <Facts facts={current} {...told} />
        {earlier.length > 0 ? <details><summary className="quiet">{t('account.earlier', { n: earlier.length })}</summary><Facts facts={earlier} {...told} /></details> : null}
      </dd>
    </div>
  );
}

function Facts({ facts, names, reader }: { facts: readonly Fact[] } & Told) {
  return <ul className="account-facts">{facts.map((fact, at) => <OneFact key={at} fact={fact} deal={names.get(fact.handoffId) ?? ''} reader={reader} />)}</ul>;
}

const MOST_QUOTES = 3;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const bare = (text: string) => text.replace(/[“”"'.…\s]/g, '');

function OneFact({ fact, deal, reader }: { fact: Fact; deal: string; reader: Reader }) {
  const [first, ...others] = fact.evidence;
  // What is told in the very words needs no second quote of them.
  const inTheirWords = first !== undefined && bare(fact.what).startsWith(bare(first.quote));
  const quoted = first === undefined ? [] : [...(inTheirWords ? [] : [first]), ...others].slice(0, MOST_QUOTES);
  return (
    <li>
      {inTheirWords ? <Said words={fact.what} /> : <p>{DAY.test(fact.what) ? sayDay(fact.what, reader) : sentenceCase(fact.what)}</p>}
      {quoted.map((one) => <Said key={`${one.sourceId}-${one.start}`} words={one.quote} />)}
      <p className="meta">
        {sentenceCase(t('account.from', { status: t(`package.status.${fact.status}`), by: first?.by ?? fact.statedBy ?? 'none', day: dayOf(fact.at, reader) }))},{' '}
        <Link to="/handoffs/$id" params={{ id: fact.handoffId }}>{t('account.inDeal', { deal })}</Link>.{' '}
        {first ? <InPlace evidence={first} handoffId={fact.handoffId}><span aria-hidden="true">{t('account.quote')}</span><span className="hidden">{t('account.quoteIn', { words: first.quote.slice(0, 60) })}</span></InPlace> : null}
      </p>
    </li>
  );
}
