import { QueryClient } from '@tanstack/react-query';
import { statusOf } from './http.ts';

/** Reads are kept fresh and tried again when the network failed; what the API refused is not asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && (statusOf(error) === 0 || statusOf(error) >= 500),
        retryDelay: (failures) => 600 * 2 ** failures,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
