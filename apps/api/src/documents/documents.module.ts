import { Module } from '@nestjs/common';
import { PackageRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { DocumentWriter } from './document-writer.ts';
import { DocumentsController } from './documents.controller.ts';
import { Documents } from './documents.service.ts';

@Module({
  imports: [HandoffsModule],
  controllers: [DocumentsController],
  exports: [DocumentWriter],
  providers: [Documents, DocumentWriter, { provide: PackageRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PackageRepository(dataSource) }],
})
export class DocumentsModule {}
