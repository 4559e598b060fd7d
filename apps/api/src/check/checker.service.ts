import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import type { DossierCheck } from '@throughline/contract/http';
import type { Dossier } from '@throughline/domain';
import type { z } from 'zod';
import { HttpProblem } from '../common/http-problem.ts';
import { inThread } from '../common/in-thread.ts';
import { CONFIG } from '../common/tokens.ts';
import { Turns } from '../common/turns.ts';
import type { ReadBody } from '../intake/read-body.ts';
import { readDelivery } from '../intake/read-delivery.ts';

/** A hundred sources take a second or a few. */
const LONGEST_MS = 60_000;
const MEMORY_MB = 800;

/** Measures dossiers by the 90 points without taking them in: before the close, whatever is missing can still be asked for. */
@Injectable()
export class Checker {
  private readonly config: Config;
  private readonly turns = new Turns({ atOnce: 1, inLine: 20, patience: 30_000 });

  constructor(@Inject(CONFIG) config: Config) {
    this.config = config;
  }

  async check(body: ReadBody): Promise<z.input<typeof DossierCheck>> {
    const { readable, unusable } = readDelivery(body, this.config.MAX_WEBHOOK_BYTES);
    if (unusable) throw new HttpProblem(unusable.status, unusable.code, unusable.reason, { errors: unusable.problems });
    if (readable.dossier === null) throw new HttpProblem(422, 'not_a_dossier', 'A check needs the dossier itself: a reference to a deal says nothing that could be checked.', { errors: [{ path: 'dealRef', message: 'Send the dossier instead.' }] });
    const { body: dossier } = readable.dossier;
    return this.turns.run('Several dossiers are being checked at this moment. Try again in a minute.', () => checkedAside(dossier));
  }
}

const checkedAside = (dossier: Dossier): Promise<z.input<typeof DossierCheck>> => inThread({ module: './check.thread', of: import.meta.url, data: dossier, longestMs: LONGEST_MS, memoryMb: MEMORY_MB });
