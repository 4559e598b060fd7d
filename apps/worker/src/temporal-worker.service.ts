import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Config } from '@throughline/contract/config';
import { TASK_QUEUE } from '@throughline/contract/handoff';
import { fileURLToPath } from 'node:url';
import { createActivities } from './activities/index.ts';
import { secondReaderOf } from './activities/second-reader.ts';
import { CONFIG, PARTS } from './parts.ts';
import type { Parts } from './parts.ts';
import { patiently } from './patiently.ts';
import { registerSearchAttributes } from './search-attributes.ts';

/** Made by the build, so that a start does not wait for a bundler. */
const BUNDLE = fileURLToPath(new URL('./workflow-bundle.js', import.meta.url));
/** About one megabyte each. */
const CACHED_WORKFLOWS = 500;
const SHUTDOWN_GRACE = '8 seconds';
/** A worker that was killed holds back its workflows for this long: people wait for the answer meanwhile (Temporal's own default is 10 s). */
const HELD_BY_THE_DEAD = '3 seconds';

/** Runs the workflows and their activities. A worker that dies ends the process: a supervisor starts a sound one. */
@Injectable()
export class TemporalWorkerService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly config: Config;
  private readonly parts: Parts;
  private readonly leaving = new AbortController();
  private worker: Worker | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(@Inject(CONFIG) config: Config, @Inject(PARTS) parts: Parts) {
    this.config = config;
    this.parts = parts;
  }

  /** Not awaited: mails go out, and deals are looked after, while Temporal is still away. */
  onApplicationBootstrap(): void {
    this.running = this.work().catch((error: unknown) => {
      if (this.leaving.signal.aborted) return;
      this.parts.logger.fatal({ err: error }, 'the Temporal worker died');
      process.exit(1);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.leaving.abort();
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
  }

  private async work(): Promise<void> {
    const { temporal, logger } = this.parts;
    const connection = await patiently('Temporal', () => NativeConnection.connect(temporal), { logger, signal: this.leaving.signal });
    try {
      await registerSearchAttributes(connection, this.config.TEMPORAL_NAMESPACE, logger);
      this.worker = await this.createWorker(connection);
      logger.info({ namespace: this.config.TEMPORAL_NAMESPACE, taskQueue: TASK_QUEUE }, 'worker ready');
      if (!this.leaving.signal.aborted) await this.worker.run();
    } finally {
      await connection.close();
    }
  }

  private createWorker(connection: NativeConnection): Promise<Worker> {
    const { dataConverter, dataSource } = this.parts;
    return Worker.create({
      connection,
      namespace: this.config.TEMPORAL_NAMESPACE,
      taskQueue: TASK_QUEUE,
      workflowBundle: { codePath: BUNDLE },
      activities: createActivities(dataSource, { vendorName: this.config.VENDOR_NAME, secondReader: secondReaderOf(this.config) }),
      dataConverter,
      maxCachedWorkflows: CACHED_WORKFLOWS,
      reuseV8Context: true,
      shutdownGraceTime: SHUTDOWN_GRACE,
      stickyQueueScheduleToStartTimeout: HELD_BY_THE_DEAD,
    });
  }
}
