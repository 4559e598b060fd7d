import { Module } from '@nestjs/common';
import { PortalPromiseRepository, PortalRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { PortalController } from './portal.controller.ts';
import { PortalPromisesController } from './promises.controller.ts';
import { PortalPromisesService } from './promises.service.ts';
import { PortalService } from './portal.service.ts';

@Module({
  imports: [HandoffsModule],
  controllers: [PortalController, PortalPromisesController],
  providers: [
    PortalService,
    PortalPromisesService,
    { provide: PortalPromiseRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PortalPromiseRepository(dataSource) },
    { provide: PortalRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PortalRepository(dataSource) },
  ],
})
export class PortalModule {}
