import { Module } from '@nestjs/common';
import { PackageRepository, PlanRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { AnswersController, AsksController } from './asks.controller.ts';
import { Asks } from './asks.service.ts';
import { LabelsController, PromisesController } from './promises.controller.ts';
import { Promises } from './promises.service.ts';
import { CompareController } from './compare.controller.ts';
import { GateController } from './gate.controller.ts';

@Module({
  imports: [HandoffsModule],
  controllers: [PromisesController, AsksController, AnswersController, LabelsController, GateController, CompareController],
  providers: [
    Promises,
    Asks,
    { provide: PackageRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PackageRepository(dataSource) },
    { provide: PlanRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PlanRepository(dataSource) },
  ],
})
export class PromisesModule {}
