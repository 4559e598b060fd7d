import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { HandoffDetail } from '../../api/types.ts';
import { t } from '../../messages/i18n.ts';
import { ConversationTab } from './conversation-tab.tsx';
import { BriefingTab } from './briefing-tab.tsx';
import { GoalsTab } from './goals/goals-tab.tsx';
import { HelpTab } from './help-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { IntroductionTab } from './introduction-tab.tsx';
import { LessonsTab } from './lessons-tab.tsx';
import { PackageTab } from './package-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import { PlanTab } from './plan/plan-tab.tsx';
import { PromisesTab } from './promises/promises-tab.tsx';
import { RisksTab } from './risks/risks-tab.tsx';
import { SurveysTab } from './surveys-tab.tsx';
import { TABS } from './which-tab.ts';
import type { Tab } from './which-tab.ts';

const PANELS = {
  briefing: BriefingTab, package: PackageTab, promises: PromisesTab, risks: RisksTab, introduction: IntroductionTab, plan: PlanTab, goals: GoalsTab, people: PeopleTab, conversation: ConversationTab,
  surveys: SurveysTab, help: HelpTab, lessons: LessonsTab, history: HistoryTab,
} as const;

/** The parts of a handoff, each with an address of its own; whoever comes by a link to one that they would not have seen at once is taken there. */
export function Tabs({ detail, shown, sent }: { detail: HandoffDetail; shown: Tab; sent: boolean }) {
  const { hash } = useLocation();
  const nav = useRef<HTMLElement>(null);
  const came = useRef(sent && hash === '');
  useEffect(() => {
    if (came.current) nav.current?.scrollIntoView({ block: 'start' });
    came.current = false;
  }, []);
  return (
    <nav ref={nav} className="tabs" aria-label={t('tab.label', { name: detail.accountName })}>
      {TABS.map((tab) => (
        <Link key={tab} to="/handoffs/$id" params={{ id: detail.id }} search={{ tab }} replace resetScroll={false} aria-current={tab === shown ? 'page' : undefined}>
          {t(`tab.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The part that is open. */
export function TabPanel({ detail, tab }: { detail: HandoffDetail; tab: Tab }) {
  const Panel = PANELS[tab];
  return <section className="panel" aria-label={t(`tab.${tab}`)}><Panel detail={detail} /></section>;
}
