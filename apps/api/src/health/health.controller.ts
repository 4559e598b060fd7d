import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Client } from '@temporalio/client';
import type { Config } from '@throughline/contract/config';
import { Liveness, Readiness } from '@throughline/contract/http';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { CONFIG, DATA_SOURCE, TEMPORAL } from '../common/tokens.ts';
import { Requires } from '../identity/requires.decorator.ts';

type Part = z.input<typeof Readiness>['parts'][string];

const UP: Part = { status: 'up', missing: null };
const down = (missing: string): Part => ({ status: 'down', missing });

/** How long each part may take to answer, in milliseconds. */
const PATIENCE = 5_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

@ApiTags('Health')
@Controller('health')
@Requires('nobody')
export class HealthController {
  private readonly config: Config;
  private readonly dataSource: DataSource;
  private readonly temporal: Client;

  constructor(@Inject(CONFIG) config: Config, @Inject(DATA_SOURCE) dataSource: DataSource, @Inject(TEMPORAL) temporal: Client) {
    this.config = config;
    this.dataSource = dataSource;
    this.temporal = temporal;
  }

  @Get('live')
  @ApiOperation({ summary: 'Whether this process runs.' })
  @Answers(Liveness)
  live(): z.input<typeof Liveness> {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Says which part is there and which is missing.', description: '200 as long as deals can be taken in, which needs the database alone; `degraded` when something else is away.' })
  @Answers(Readiness)
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.input<typeof Readiness>> {
    const [database, temporal, mailSink] = await Promise.all([this.database(), this.workflows(), this.mailSink()]);
    const parts = { ...database, temporal, ...(mailSink ? { mailSink } : {}) };
    const ready = Object.values(database).every((part) => part.status === 'up');
    const degraded = Object.values(parts).some((part) => part.status === 'down');
    response.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not_ready', degraded, parts };
  }

  private async database(): Promise<{ database: Part; migrations: Part }> {
    const unknown = down('Unknown while the database cannot be reached.');
    if (!this.dataSource.isInitialized) return { database: down('The database has not been reached yet.'), migrations: unknown };
    try {
      const pending = await inTime(this.dataSource.showMigrations());
      return { database: UP, migrations: pending ? down('The schema is older than this version: run the migrations.') : UP };
    } catch {
      return { database: down('The database does not answer.'), migrations: unknown };
    }
  }

  private async workflows(): Promise<Part> {
    try {
      await inTime(this.temporal.withDeadline(Date.now() + PATIENCE, () => this.temporal.workflowService.describeNamespace({ namespace: this.config.TEMPORAL_NAMESPACE })));
      return UP;
    } catch {
      return down('Temporal does not answer. Deals are taken in and start when it is back; actions wait.');
    }
  }

  private async mailSink(): Promise<Part | null> {
    if (!this.config.MAIL_SINK_URL) return null;
    try {
      const answer = await fetch(new URL('/health', this.config.MAIL_SINK_URL), { signal: AbortSignal.timeout(PATIENCE) });
      return answer.ok ? UP : down('The mail sink is not well.');
    } catch {
      return down('The mail sink does not answer.');
    }
  }
}
