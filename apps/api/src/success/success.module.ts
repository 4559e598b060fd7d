import { Module } from '@nestjs/common';
import { PortalGoalRepository, SuccessRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { DocumentsModule } from '../documents/documents.module.ts';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { GoalsController } from './goals.controller.ts';
import { Goals } from './goals.service.ts';
import { Measurements } from './measurements.service.ts';
import { MeasureByLinkController, PortalGoalsController } from './portal-goals.controller.ts';
import { PortalGoalsService } from './portal-goals.service.ts';
import { Signatures } from './signatures.service.ts';
import { SuccessTeller } from './success-teller.ts';

@Module({
  imports: [HandoffsModule, DocumentsModule],
  controllers: [GoalsController, PortalGoalsController, MeasureByLinkController],
  providers: [
    Goals, Measurements, Signatures, SuccessTeller, PortalGoalsService,
    { provide: SuccessRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new SuccessRepository(dataSource) },
    { provide: PortalGoalRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PortalGoalRepository(dataSource) },
  ],
})
export class SuccessModule {}
