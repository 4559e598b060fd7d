import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { fetchHandoffs, streamOfAll } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import { useLive } from '../../api/live.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { HandoffPage } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Answer } from '../../design/page.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import type { HandoffsSearch } from '../router.tsx';
import { Board } from './board.tsx';
import { EXACT } from './exact.ts';
import { HandoffTable } from './handoff-table.tsx';
import './handoffs.css';
import { LetIn, useDropAnywhere } from './let-in.tsx';
import { PhaseLine } from './phase-line.tsx';
import { Sieve } from './sieve.tsx';
import { standSentence } from './stand-sentence.ts';
import { useUploads } from './use-uploads.ts';

const BOARD_SIZE = 200;
const TABLE_SIZE = 50;

/** Where does each one stand? */
export function HandoffsPage() {
  const client = useQueryClient();
  const changed = useCallback(() => void client.invalidateQueries({ queryKey: keys.handoffs }), [client]);
  const search: HandoffsSearch = useSearch({ strict: false });
  const { view, ...asked } = search;
  const wanted = { ...asked, size: view === 'table' ? TABLE_SIZE : BOARD_SIZE };
  const query = useQuery({ queryKey: keys.handoffPage(wanted), queryFn: () => fetchHandoffs(wanted), placeholderData: keepPreviousData, refetchInterval: 30_000 });
  useLive(streamOfAll, changed);
  const { uploads, take } = useUploads();
  const [demonstration, setDemonstration] = useState(false);
  const [open, setOpen] = useState(false);
  const mayImport = useMay('deals:import');
  const filtered = search.phase !== undefined || search.health !== undefined || search.q !== undefined;
  const empty = query.data !== undefined && query.data.total === 0 && !filtered;
  const over = useDropAnywhere(mayImport, (files) => {
    if (!empty) setOpen(true);
    void take(files, demonstration);
  });
  const letIn = <LetIn uploads={uploads} demonstration={demonstration} setDemonstration={setDemonstration} take={(files) => void take(files, demonstration)} />;
  return (
    <>
      <Loaded query={query}>
        {(page) => (
          <>
            <div className="list-head">
              <Answer window={t('team.window', { page: t('team.handoffs') })}>{filtered ? t('handoffs.match', { n: page.total }) : standSentence(page.byPhase)}</Answer>
              {mayImport && !empty ? <Button onClick={() => setOpen(true)}>{t('letIn.button')}</Button> : null}
            </div>
            {empty ? <><p className="lead" style={{ margin: '.75rem 0 2rem' }}>{t('handoffs.learnLead')}</p>{mayImport ? letIn : null}</> : <Filled page={page} search={search} receivedAt={query.dataUpdatedAt} filtered={filtered} />}
          </>
        )}
      </Loaded>
      {open && !empty ? (
        <Dialog title={t('letIn.title')} onClose={() => setOpen(false)}>
          {letIn}
          <p className="ends"><Button onClick={() => setOpen(false)}>{t('action.close')}</Button></p>
        </Dialog>
      ) : null}
      {over ? <p className="drop-veil" role="status">{t('letIn.dropNow')}</p> : null}
    </>
  );
}

function Filled({ page, search, receivedAt, filtered }: { page: HandoffPage; search: HandoffsSearch; receivedAt: number; filtered: boolean }) {
  return (
    <>
      <PhaseLine byPhase={page.byPhase} search={search} />
      <Sieve search={search} />
      {filtered ? <p style={{ marginBottom: '1rem' }}><Link to="/" search={{ view: search.view }} activeOptions={EXACT}>{t('handoffs.clear')}</Link></p> : null}
      {search.view === 'table' ? <HandoffTable page={page} receivedAt={receivedAt} search={search} /> : <Board page={page} receivedAt={receivedAt} />}
    </>
  );
}
