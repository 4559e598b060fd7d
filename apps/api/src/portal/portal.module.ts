import { Module } from '@nestjs/common';
import { PortalRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { PortalController } from './portal.controller.ts';
import { PortalService } from './portal.service.ts';

@Module({
  imports: [HandoffsModule],
  controllers: [PortalController],
  providers: [PortalService, { provide: PortalRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PortalRepository(dataSource) }],
})
export class PortalModule {}
