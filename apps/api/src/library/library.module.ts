import { Module } from '@nestjs/common';
import { LibraryRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { LibraryController } from './library.controller.ts';

@Module({
  controllers: [LibraryController],
  providers: [{ provide: LibraryRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new LibraryRepository(dataSource) }],
})
export class LibraryModule {}
