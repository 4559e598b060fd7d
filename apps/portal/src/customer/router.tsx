import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Crashed, NoSuchPage } from './frame/fallbacks.tsx';
import { Frame } from './frame/frame.tsx';
import { HomePage } from './home/home-page.tsx';
import { zoomSearch } from '../gantt/zoom.ts';
import { SignInPage } from './sign-in/sign-in-page.tsx';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: Outlet, notFoundComponent: NoSuchPage });
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/p/sign-in',
  validateSearch: (search: Record<string, unknown>): { token?: string | undefined; then?: string | undefined } => ({ token: text(search['token']), then: text(search['then']) }),
  component: SignInPage,
});
const answer = createRoute({
  getParentRoute: () => root,
  path: '/p/answer',
  validateSearch: (search: Record<string, unknown>): { token?: string | undefined } => ({ token: text(search['token']) }),
  component: lazyRouteComponent(() => import('./answer/answer-page.tsx'), 'AnswerPage'),
});
const measure = createRoute({
  getParentRoute: () => root,
  path: '/p/measure',
  validateSearch: (search: Record<string, unknown>): { token?: string | undefined } => ({ token: text(search['token']) }),
  component: lazyRouteComponent(() => import('./measure/measure-page.tsx'), 'MeasurePage'),
});
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame });
const home = createRoute({ getParentRoute: () => frame, path: '/p', component: HomePage });
const help = createRoute({ getParentRoute: () => frame, path: '/p/help', component: lazyRouteComponent(() => import('./help/help-page.tsx'), 'HelpPage') });
const survey = createRoute({ getParentRoute: () => frame, path: '/p/surveys/$id', component: lazyRouteComponent(() => import('./survey/survey-page.tsx'), 'SurveyPage') });
const people = createRoute({ getParentRoute: () => frame, path: '/p/people', component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage') });
const plan = createRoute({ getParentRoute: () => frame, path: '/p/plan', validateSearch: zoomSearch, component: lazyRouteComponent(() => import('./plan/plan-page.tsx'), 'PlanPage') });
const promises = createRoute({ getParentRoute: () => frame, path: '/p/promises', component: lazyRouteComponent(() => import('./promises/promises-page.tsx'), 'PromisesPage') });
const goals = createRoute({ getParentRoute: () => frame, path: '/p/goals', component: lazyRouteComponent(() => import('./goals/goals-page.tsx'), 'GoalsPage') });

/** The portal's addresses, all below /p. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, answer, measure, frame.addChildren([home, help, survey, plan, promises, goals, people])]),
  defaultPreload: 'intent',
  defaultErrorComponent: Crashed,
  scrollRestoration: true,
});
