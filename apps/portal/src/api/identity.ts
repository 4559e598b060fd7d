import { answerOf, api } from './http.ts';
import type { ApiKey, Person } from './types.ts';

/** The team signs in to the workspace, a customer to the portal; the two never share a session. */
export type Side = 'team' | 'customer';

const at = <Team extends string, Customer extends string>(side: Side, team: Team, customer: Customer): Team | Customer => (side === 'team' ? team : customer);
const byId = (id: string) => ({ params: { path: { id } } });

export const fetchMe = (side: Side) => answerOf(api.GET(at(side, '/api/me', '/api/portal/me')));
export const requestSignIn = (side: Side, email: string) => answerOf(api.POST(at(side, '/api/sign-in/request', '/api/portal/sign-in/request'), { body: { email } }));
export const previewSignIn = (side: Side, token: string) => answerOf(api.POST(at(side, '/api/sign-in/preview', '/api/portal/sign-in/preview'), { body: { token } }));
export const signIn = (side: Side, proof: { token: string } | { email: string; code: string }) => answerOf(api.POST(at(side, '/api/sign-in', '/api/portal/sign-in'), { body: proof }));
export const signOut = (side: Side) => answerOf(api.POST(at(side, '/api/sign-out', '/api/portal/sign-out')));

export const fetchSessions = () => answerOf(api.GET('/api/sessions'));
export const revokeSession = (id: string) => answerOf(api.DELETE('/api/sessions/{id}', byId(id)));
export const fetchPeople = () => answerOf(api.GET('/api/people'));
export const addPerson = (person: { name: string; email: string; role: Person['role'] }) => answerOf(api.POST('/api/people', { body: person }));
export const changePerson = (id: string, change: Partial<Pick<Person, 'name' | 'role' | 'active'>>) => answerOf(api.PATCH('/api/people/{id}', { ...byId(id), body: change }));
export const fetchApiKeys = () => answerOf(api.GET('/api/api-keys'));
export const addApiKey = (apiKey: { name: string; scopes: ApiKey['scopes'] }) => answerOf(api.POST('/api/api-keys', { body: apiKey }));
export const revokeApiKey = (id: string) => answerOf(api.DELETE('/api/api-keys/{id}', byId(id)));
