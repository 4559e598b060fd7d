import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import { BackgroundService } from './background.service.ts';
import { CONFIG, PARTS } from './parts.ts';
import type { Parts } from './parts.ts';
import { TemporalWorkerService } from './temporal-worker.service.ts';

@Module({})
export class WorkerModule {
  /** The worker over its parts. */
  static over(config: Config, parts: Parts): DynamicModule {
    return {
      module: WorkerModule,
      providers: [{ provide: CONFIG, useValue: config }, { provide: PARTS, useValue: parts }, TemporalWorkerService, BackgroundService],
    };
  }
}
