import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountRecord, Id } from '@throughline/contract/http';
import { AccountRepository } from '@throughline/persistence';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { notFound } from '../common/http-problem.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { accountRecordView } from './account-record.view.ts';

/** What do we know of them, whichever deal taught it? */
@ApiTags('Handoffs')
@Controller('api/accounts')
@Requires('handoffs:read')
export class AccountsController {
  private readonly accounts: AccountRepository;

  constructor(accounts: AccountRepository) {
    this.accounts = accounts;
  }

  @Get(':id')
  @ApiOperation({ summary: 'What is known of a customer over all their deals: each fact with the deal that tells it, and what earlier deals told.' })
  @Answers(AccountRecord)
  async show(@Param('id', { schema: Id }) id: string): Promise<z.input<typeof AccountRecord>> {
    const deals = await this.accounts.deals(id);
    if (deals.length === 0) throw notFound('There is no such customer.');
    return accountRecordView(id, deals);
  }
}
