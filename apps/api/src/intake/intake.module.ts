import { Module } from '@nestjs/common';
import { InboxRepository, IntakeRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { ImportController } from './import.controller.ts';
import { InboxController } from './inbox.controller.ts';
import { CheckModule } from '../check/check.module.ts';
import { IntakeService } from './intake.service.ts';
import { SignedBodies } from './signed-body.ts';
import { WebhooksController } from './webhooks.controller.ts';

@Module({
  imports: [CheckModule],
  controllers: [WebhooksController, ImportController, InboxController],
  providers: [
    IntakeService,
    SignedBodies,
    { provide: IntakeRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new IntakeRepository(dataSource) },
    { provide: InboxRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new InboxRepository(dataSource) },
  ],
})
export class IntakeModule {}
