/** What is held of the API's answers, by name. */
export const keys = {
  me: ['me'] as const,
  handoffs: ['handoffs'] as const,
  handoffPage: (search: object) => ['handoffs', search] as const,
  handoff: (id: string) => ['handoff', id] as const,
  package: (id: string) => ['handoff', id, 'package'] as const,
  promises: (id: string) => ['handoff', id, 'promises'] as const,
  events: (id: string) => ['handoff', id, 'events'] as const,
  atRisk: ['at-risk'] as const,
  inbox: ['inbox'] as const,
  people: ['people'] as const,
  apiKeys: ['api-keys'] as const,
  sessions: ['sessions'] as const,
  portal: ['portal'] as const,
  portalPromises: ['portal', 'promises'] as const,
  portalPeople: ['portal', 'people'] as const,
  portalSurvey: (id: string) => ['portal', 'survey', id] as const,
};
