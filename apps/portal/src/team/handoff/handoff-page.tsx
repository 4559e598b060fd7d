import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { isEnded } from '@throughline/domain';
import { useCallback, useState } from 'react';
import { fetchHandoff, streamOf } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import { useLive } from '../../api/live.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { HandoffDetail } from '../../api/types.ts';
import { ClockProvider } from '../../design/date/clock.tsx';
import { CancelHandoff } from './cancel.tsx';
import { Demonstration } from './demonstration.tsx';
import './handoff.css';
import { HandoffHead } from './handoff-head.tsx';
import { Know } from './know.tsx';
import { NowSection } from './now-section.tsx';
import { TabPanel, Tabs } from './tabs.tsx';
import { Undelivered } from './undelivered.tsx';
import { TABS, tabThatMatters } from './which-tab.ts';

/** What do I have to know, and to do, before I speak with them? */
export function HandoffPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const client = useQueryClient();
  const query = useQuery({ queryKey: keys.handoff(id), queryFn: () => fetchHandoff(id) });
  const changed = useCallback(() => void client.invalidateQueries({ queryKey: keys.handoff(id) }), [client, id]);
  useLive(query.data && !isEnded(query.data.phase) ? streamOf(id) : null, changed);
  return (
    <Loaded query={query} lines={8}>
      {(detail) => (
        <ClockProvider clock={detail.clock} receivedAt={query.dataUpdatedAt}>
          <Handoff key={id} detail={detail} />
        </ClockProvider>
      )}
    </Loaded>
  );
}

function Handoff({ detail }: { detail: HandoffDetail }) {
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const matters = tabThatMatters(detail);
  // While somebody reads a part, an event does not turn the page under their eyes; the next phase does.
  const [opened, setOpened] = useState({ phase: detail.phase, tab: matters });
  if (opened.phase !== detail.phase) setOpened({ phase: detail.phase, tab: matters });
  const shown = TABS.find((one) => one === tab) ?? opened.tab;
  return (
    <>
      {detail.clock.demonstration && !isEnded(detail.phase) ? <Demonstration detail={detail} /> : null}
      <HandoffHead detail={detail} />
      <Undelivered mails={detail.undelivered} />
      <div className="top">
        <NowSection detail={detail} />
        <Know detail={detail} brief={detail.phase !== 'review'} />
      </div>
      <Tabs detail={detail} shown={shown} sent={tab === shown && shown !== matters} />
      <TabPanel detail={detail} tab={shown} />
      {isEnded(detail.phase) ? null : <CancelHandoff detail={detail} />}
    </>
  );
}
