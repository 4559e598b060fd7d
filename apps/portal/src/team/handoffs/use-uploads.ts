import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ProblemError, sentenceOf } from '../../api/http.ts';
import { importDossier } from '../../api/intake.ts';
import { keys } from '../../api/keys.ts';
import type { DeliveryAccepted, Problem } from '../../api/types.ts';

export interface Upload {
  id: number;
  name: string;
  status: 'reading' | 'sending' | 'checking' | 'refused' | DeliveryAccepted['status'];
  /** Share sent so far, 0 to 1. */
  sent: number;
  handoffId: string | null;
  why: string;
  problems: NonNullable<Problem['errors']>;
}

let next = 1;

/** Takes files in one after the other, and says of each how far it is and what is wrong with it. */
export function useUploads() {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const take = useCallback(
    async (files: readonly File[], demonstration: boolean) => {
      const added = files.map((file): Upload => ({ id: next++, name: file.name, status: 'reading', sent: 0, handoffId: null, why: '', problems: [] }));
      setUploads((all) => [...added, ...all]);
      for (const [at, file] of files.entries()) {
        const id = added[at]?.id;
        const change = (part: Partial<Upload>) => setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
        try {
          const text = await file.text();
          change({ status: 'sending' });
          const answer = await importDossier(text, demonstration, (sent) => change(sent < 1 ? { sent } : { sent, status: 'checking' }));
          change({ status: answer.status, handoffId: answer.handoffId });
        } catch (error) {
          change({ status: 'refused', why: sentenceOf(error), problems: error instanceof ProblemError ? (error.problem.errors ?? []) : [] });
        }
        await Promise.all([client.invalidateQueries({ queryKey: keys.handoffs }), client.invalidateQueries({ queryKey: keys.inbox })]);
      }
    },
    [client],
  );
  return { uploads, take };
}
