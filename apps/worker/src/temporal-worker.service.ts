import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Worker } from '@temporalio/worker';
import type { Config } from '@throughline/contract/config';
import { TASK_QUEUE } from '@throughline/contract/handoff';
import { fileURLToPath } from 'node:url';
import { createActivities } from './activities/index.ts';
import { CONFIG, PARTS } from './parts.ts';
import type { Parts } from './parts.ts';

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
  private worker: Worker | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(@Inject(CONFIG) config: Config, @Inject(PARTS) parts: Parts) {
    this.config = config;
    this.parts = parts;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { connection, dataConverter, dataSource, logger } = this.parts;
    this.worker = await Worker.create({
      connection,
      namespace: this.config.TEMPORAL_NAMESPACE,
      taskQueue: TASK_QUEUE,
      workflowBundle: { codePath: BUNDLE },
      activities: createActivities(dataSource, { vendorName: this.config.VENDOR_NAME }),
      dataConverter,
      maxCachedWorkflows: CACHED_WORKFLOWS,
      reuseV8Context: true,
      shutdownGraceTime: SHUTDOWN_GRACE,
      stickyQueueScheduleToStartTimeout: HELD_BY_THE_DEAD,
    });
    this.running = this.worker.run().catch((error: unknown) => {
      logger.fatal({ err: error }, 'the Temporal worker died');
      process.exit(1);
    });
    logger.info({ namespace: this.config.TEMPORAL_NAMESPACE, taskQueue: TASK_QUEUE }, 'worker ready');
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
  }
}
