import { isEnded, isOwed } from '@throughline/domain';
import { useState } from 'react';
import { stepPromise } from '../../../api/promises.ts';
import type { HandoffDetail, PromiseEntry, PromiseList, StepPromise } from '../../../api/types.ts';
import { Failed } from '../../../api/failed.tsx';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf } from '../../../design/date/when.ts';
import { Said } from '../../../design/said.tsx';
import { useMay } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import { AcknowledgeDialog } from './acknowledge-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { OwnerDialog } from './owner-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import { waitsForName } from './to-stand-for.ts';

type Step = PromiseEntry['steps'][number];
type Doing = Exclude<Step, 'start'> | 'acknowledge' | 'correct' | 'merge' | 'owner' | 'split';
/** What is done every day stands open; the rest is one press away. */
const FIRST: readonly Step[] = ['deliver', 'confirm', 'dispute'];

interface PromiseActionsProps { detail: HandoffDetail; promise: PromiseEntry; list: PromiseList }

/** Who has a promise now, and what can be done with it. */
export function PromiseActions({ detail, promise, list }: PromiseActionsProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const may = useMay('handoffs:act') && !isEnded(detail.phase);
  return (
    <div className="who-has">
      <Who promise={promise} />
      {may ? <Buttons detail={detail} promise={promise} alone={list.items.length === 1} open={setDoing} /> : null}
      {doing ? <Opened doing={doing} detail={detail} promise={promise} list={list} onClose={() => setDoing(null)} /> : null}
    </div>
  );
}

function Who({ promise: { owner, acknowledged, blocking, direction } }: { promise: PromiseEntry }) {
  const reader = useReader();
  return (
    <>
      <p>{owner ? t('promises.owner', { name: owner.name }) : <span className="soft">{t(direction === 'seller' ? 'promises.noOwner' : 'promises.theirs')}</span>}</p>
      {acknowledged ? <Said words={acknowledged.words} by={t('promises.acknowledgedBy', { name: acknowledged.by, day: dayOf(acknowledged.at, reader) })} /> : null}
      {blocking ? <p className="watch">{t('promises.blocks')}</p> : null}
    </>
  );
}

function Buttons({ detail, promise, alone, open }: { detail: HandoffDetail; promise: PromiseEntry; alone: boolean; open: (doing: Doing) => void }) {
  const start = useHandoffAction<StepPromise>(detail.id, { run: (content) => stepPromise(detail.id, promise.id, content), done: () => t('promises.done.start') });
  const button = (label: string, press: () => void, look: 'main' | 'small' = 'small') => <Button key={label} look={look} aria-label={`${label}: ${promise.what}`} onClick={press}>{label}</Button>;
  const ofStep = (step: Step) => button(t(`promises.do.${step}`), () => (step === 'start' ? start.act({ step }) : open(step)));
  const standing = promise.strength !== 'retracted' && promise.status !== 'dismissed';
  const owed = isOwed(promise.status);
  return (
    <>
      <p className="row">
        {waitsForName(promise) ? button(t('promises.do.acknowledge'), () => open('acknowledge')) : null}
        {promise.steps.filter((step) => FIRST.includes(step)).map(ofStep)}
      </p>
      {standing || promise.steps.length > 0 ? (
        <details className="more">
          <summary className="quiet meta">{t('promises.more')}<span className="hidden">: {promise.what}</span></summary>
          <p className="row">
            {promise.steps.filter((step) => !FIRST.includes(step)).map(ofStep)}
            {standing ? button(t('promises.do.owner'), () => open('owner')) : null}
            {standing ? button(t('promises.do.correct'), () => open('correct')) : null}
            {standing && !alone ? button(t('promises.do.merge'), () => open('merge')) : null}
            {standing && owed ? button(t('promises.do.split'), () => open('split')) : null}
          </p>
        </details>
      ) : null}
      <Failed error={start.error} />
    </>
  );
}

function Opened({ doing, detail, promise, list, onClose }: PromiseActionsProps & { doing: Doing; onClose: () => void }) {
  const about = { detail, promise, onClose };
  switch (doing) {
    case 'acknowledge': return <AcknowledgeDialog detail={detail} entryId={promise.id} what={promise.what} onClose={onClose} />;
    case 'correct': return <CorrectDialog {...about} />;
    case 'merge': return <MergeDialog {...about} others={list.items} />;
    case 'owner': return <OwnerDialog {...about} owners={list.owners} />;
    case 'split': return <SplitDialog {...about} />;
    default: return <StepDialog {...about} step={doing} />;
  }
}
