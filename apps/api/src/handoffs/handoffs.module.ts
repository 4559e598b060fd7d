import { Module } from '@nestjs/common';
import { ContactAccessRepository, HandoffDetailRepository, HandoffRepository, IntroductionRepository, LedgerRepository, RiskRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { ContactAccessController } from './contact-access.controller.ts';
import { ContactAccess } from './contact-access.service.ts';
import { DeliveryController } from './delivery.controller.ts';
import { EndingController } from './ending.controller.ts';
import { GapAnswers } from './gap-answers.service.ts';
import { HandoffActions } from './handoff-actions.service.ts';
import { HandoffMessenger } from './handoff-messenger.ts';
import { HandoffReader } from './handoff-reader.service.ts';
import { HandoffsController } from './handoffs.controller.ts';
import { IntroductionController } from './introduction.controller.ts';
import { IntroductionDrafts } from './introduction-drafts.service.ts';
import { ReviewController } from './review.controller.ts';

@Module({
  controllers: [HandoffsController, ContactAccessController, ReviewController, IntroductionController, DeliveryController, EndingController],
  providers: [
    HandoffReader,
    HandoffActions,
    HandoffMessenger,
    GapAnswers,
    IntroductionDrafts,
    ContactAccess,
    { provide: ContactAccessRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new ContactAccessRepository(dataSource) },
    { provide: HandoffRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new HandoffRepository(dataSource) },
    { provide: IntroductionRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new IntroductionRepository(dataSource) },
    { provide: LedgerRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new LedgerRepository(dataSource) },
    { provide: HandoffDetailRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new HandoffDetailRepository(dataSource) },
    { provide: RiskRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new RiskRepository(dataSource) },
  ],
  exports: [HandoffActions, HandoffMessenger, HandoffRepository, LedgerRepository, HandoffDetailRepository, RiskRepository],
})
export class HandoffsModule {}
