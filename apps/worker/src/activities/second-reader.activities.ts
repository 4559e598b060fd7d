import { ApplicationFailure } from '@temporalio/common';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { readingParts } from '@throughline/extraction';
import { readParts } from '@throughline/integrations/llm';
import { SecondReaderRepository } from '@throughline/persistence';
import type { PackageRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import type { SecondReaderPort } from './second-reader.ts';

export interface SecondReaderPorts {
  dataSource: DataSource;
  packages: PackageRepository;
  secondReader: SecondReaderPort | null;
  /** Tells Temporal that a long reading goes on. */
  heartbeat: () => void;
  /** Of the activity under way. */
  cancelled: () => AbortSignal;
}

const BEAT_MS = 5_000;
const MILLION = 1_000_000;

/**
 * Has the language model read what it has not read of a dossier, and keeps its answers, from which the package is compiled
 * then. A model that fails, or has spent its budget, leaves the rest unread.
 */
export function secondReaderActivities({ dataSource, packages, secondReader, heartbeat, cancelled }: SecondReaderPorts): Pick<HandoffActivities, 'readAgain'> {
  return {
    async readAgain({ handoffId, dossierId }) {
      if (secondReader === null) return { asked: 0, answered: 0, failures: [] };
      const dossier = await packages.dossier(handoffId, dossierId);
      if (!dossier) throw ApplicationFailure.nonRetryable(`Handoff ${handoffId} has no dossier ${dossierId}.`, 'UnknownDossier');
      const { model, timeoutMs, budget, prices } = secondReader;
      const kept = new SecondReaderRepository(dataSource, handoffId);
      const beating = setInterval(heartbeat, BEAT_MS);
      try {
        const { asked, answered, failures } = await readParts(readingParts(dossier), {
          model, answers: kept, timeoutMs, signal: cancelled(), budget: budget - (await kept.spent()),
          note: (call) => kept.note({ ...call, model: model.name, cost: prices && (call.tokens.input * prices.input + call.tokens.output * prices.output) / MILLION }),
        });
        return { asked, answered, failures };
      } finally {
        clearInterval(beating);
      }
    },
  };
}
