import { Module } from '@nestjs/common';
import { InboxRepository, IntakeRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { ImportController } from './import.controller.ts';
import { InboxController } from './inbox.controller.ts';
import { IntakeService } from './intake.service.ts';
import { WebhooksController } from './webhooks.controller.ts';

@Module({
  controllers: [WebhooksController, ImportController, InboxController],
  providers: [
    IntakeService,
    { provide: IntakeRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new IntakeRepository(dataSource) },
    { provide: InboxRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new InboxRepository(dataSource) },
  ],
})
export class IntakeModule {}
