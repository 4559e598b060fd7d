import { PHASES } from '@throughline/domain';
import type { Phase } from '@throughline/domain';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { DIFFERENCE_KINDS } from './compare/three-texts.ts';
import type { CompareSearch } from './compare/three-texts.ts';
import { Crashed, NoSuchPage } from './frame/fallbacks.tsx';
import { Frame } from './frame/frame.tsx';
import { planSearch } from './handoff/plan/plan-search.ts';
import type { PlanSearch } from './handoff/plan/plan-search.ts';
import { promiseSearch } from './handoff/promises/promise-search.ts';
import type { PromiseSearch } from './handoff/promises/promise-search.ts';
import { riskSearch } from './handoff/risks/risk-search.ts';
import type { RiskSearch } from './handoff/risks/risk-search.ts';
import { libraryAddress } from './library/library-search.ts';
import { SignInPage } from './sign-in/sign-in-page.tsx';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const among = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value);
const count = (value: unknown): number | undefined => (Number.isInteger(Number(value)) && Number(value) > 1 ? Number(value) : undefined);

const root = createRootRoute({ component: Outlet, notFoundComponent: NoSuchPage });
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { token?: string | undefined; then?: string | undefined } => ({ token: text(search['token']), then: text(search['then']) }),
  component: SignInPage,
});
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame });

export interface HandoffsSearch { view?: 'table' | undefined; phase?: Phase | undefined; health?: 'in_danger' | 'to_watch' | 'well' | 'unknown' | undefined; q?: string | undefined; page?: number | undefined }

const handoffs = createRoute({
  getParentRoute: () => frame,
  path: '/',
  validateSearch: (search: Record<string, unknown>): HandoffsSearch => ({
    view: among(['table'], search['view']),
    phase: among(PHASES, search['phase']),
    health: among(['in_danger', 'to_watch', 'well', 'unknown'], search['health']),
    q: text(search['q']),
    page: count(search['page']),
  }),
  component: lazyRouteComponent(() => import('./handoffs/handoffs-page.tsx'), 'HandoffsPage'),
});
const handoff = createRoute({
  getParentRoute: () => frame,
  path: '/handoffs/$id',
  validateSearch: (search: Record<string, unknown>): { tab?: string | undefined } & PromiseSearch & PlanSearch & RiskSearch => ({ tab: text(search['tab']), ...promiseSearch(search), ...planSearch(search), ...riskSearch(search) }),
  component: lazyRouteComponent(() => import('./handoff/handoff-page.tsx'), 'HandoffPage'),
});
const source = createRoute({
  getParentRoute: () => frame,
  path: '/handoffs/$id/sources/$sourceId',
  validateSearch: (search: Record<string, unknown>): { dossier?: string | undefined } => ({ dossier: text(search['dossier']) }),
  component: lazyRouteComponent(() => import('./source/source-page.tsx'), 'SourcePage'),
});

const library = createRoute({ getParentRoute: () => frame, path: '/library', validateSearch: libraryAddress, component: lazyRouteComponent(() => import('./library/library-page.tsx'), 'LibraryPage') });
const account = createRoute({ getParentRoute: () => frame, path: '/accounts/$accountId', component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage') });
const risk = createRoute({ getParentRoute: () => frame, path: '/at-risk', component: lazyRouteComponent(() => import('./risk/at-risk-page.tsx'), 'AtRiskPage') });
const compare = createRoute({
  getParentRoute: () => frame,
  path: '/compare',
  validateSearch: (search: Record<string, unknown>): CompareSearch => ({ kind: among(DIFFERENCE_KINDS, search['kind']), page: count(search['page']) }),
  component: lazyRouteComponent(() => import('./compare/compare-page.tsx'), 'ComparePage'),
});
const inbox = createRoute({
  getParentRoute: () => frame,
  path: '/inbox',
  validateSearch: (search: Record<string, unknown>): { status?: 'rejected' | undefined; page?: number | undefined } => ({ status: among(['rejected'], search['status']), page: count(search['page']) }),
  component: lazyRouteComponent(() => import('./inbox/inbox-page.tsx'), 'InboxPage'),
});
const people = createRoute({ getParentRoute: () => frame, path: '/settings/people', component: lazyRouteComponent(() => import('./settings/people-page.tsx'), 'PeoplePage') });
const apiKeys = createRoute({ getParentRoute: () => frame, path: '/settings/keys', component: lazyRouteComponent(() => import('./settings/keys-page.tsx'), 'KeysPage') });
const templates = createRoute({ getParentRoute: () => frame, path: '/settings/templates', component: lazyRouteComponent(() => import('./templates/templates-page.tsx'), 'TemplatesPage') });
const newTemplate = createRoute({
  getParentRoute: () => frame,
  path: '/settings/templates/new',
  validateSearch: (search: Record<string, unknown>): { from?: string | undefined } => ({ from: text(search['from']) }),
  component: lazyRouteComponent(() => import('./templates/new-template-page.tsx'), 'NewTemplatePage'),
});
const template = createRoute({
  getParentRoute: () => frame,
  path: '/settings/templates/$template',
  validateSearch: (search: Record<string, unknown>): { version?: number | undefined } => ({ version: Number.isInteger(Number(search['version'])) && Number(search['version']) > 0 ? Number(search['version']) : undefined }),
  component: lazyRouteComponent(() => import('./templates/template-page.tsx'), 'TemplatePage'),
});
const sessions = createRoute({ getParentRoute: () => frame, path: '/settings/sessions', component: lazyRouteComponent(() => import('./settings/sessions-page.tsx'), 'SessionsPage') });

/** The workspace's addresses. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, frame.addChildren([handoffs, handoff, source, account, risk, compare, library, inbox, people, apiKeys, templates, newTemplate, template, sessions])]),
  defaultPreload: 'intent',
  defaultErrorComponent: Crashed,
  scrollRestoration: true,
});
