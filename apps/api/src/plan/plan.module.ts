import { Module } from '@nestjs/common';
import { PlanRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { PlanChanges } from './plan-changes.service.ts';
import { PlanController } from './plan.controller.ts';
import { PlanReader } from './plan-reader.service.ts';

@Module({
  imports: [HandoffsModule],
  controllers: [PlanController],
  providers: [PlanReader, PlanChanges, { provide: PlanRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PlanRepository(dataSource) }],
})
export class PlanModule {}
