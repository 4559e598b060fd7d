import { Module } from '@nestjs/common';
import { AccountRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { AccountsController } from './accounts.controller.ts';

@Module({
  controllers: [AccountsController],
  providers: [{ provide: AccountRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new AccountRepository(dataSource) }],
})
export class AccountsModule {}
