import { Module } from '@nestjs/common';
import { SourceRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { SourcesController } from './sources.controller.ts';
import { Sources } from './sources.service.ts';

@Module({
  imports: [HandoffsModule],
  controllers: [SourcesController],
  providers: [Sources, { provide: SourceRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new SourceRepository(dataSource) }],
})
export class SourcesModule {}
