import { get, patch, post, remove } from './http.ts';
import type { ApiKey, ApiKeyCreated, Me, Person, SessionInfo, SignInPreview } from './types.ts';

/** The team signs in to the workspace, a customer to the portal; the two never share a session. */
export type Side = 'team' | 'customer';

const root = (side: Side) => (side === 'team' ? '/api' : '/api/portal');

export const fetchMe = (side: Side) => get<Me>(`${root(side)}/me`);
export const requestSignIn = (side: Side, email: string) => post<void>(`${root(side)}/sign-in/request`, { email });
export const previewSignIn = (side: Side, token: string) => post<SignInPreview>(`${root(side)}/sign-in/preview`, { token });
export const signIn = (side: Side, proof: { token: string } | { email: string; code: string }) => post<Me>(`${root(side)}/sign-in`, proof);
export const signOut = (side: Side) => post<void>(`${root(side)}/sign-out`);

export const fetchSessions = () => get<{ items: SessionInfo[] }>('/api/sessions');
export const revokeSession = (id: string) => remove<void>(`/api/sessions/${id}`);
export const fetchPeople = () => get<{ items: Person[] }>('/api/people');
export const addPerson = (person: { name: string; email: string; role: Person['role'] }) => post<Person>('/api/people', person);
export const changePerson = (id: string, change: Partial<Pick<Person, 'name' | 'role' | 'active'>>) => patch<Person>(`/api/people/${id}`, change);
export const fetchApiKeys = () => get<{ items: ApiKey[] }>('/api/api-keys');
export const addApiKey = (apiKey: { name: string; scopes: ApiKey['scopes'] }) => post<ApiKeyCreated>('/api/api-keys', apiKey);
export const revokeApiKey = (id: string) => remove<void>(`/api/api-keys/${id}`);
