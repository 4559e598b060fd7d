import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ComparePage, CompareQuery } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { Promises } from './promises.service.ts';

@ApiTags('Handoffs')
@Controller('api/compare')
@Requires('handoffs:read')
export class CompareController {
  private readonly promises: Promises;

  constructor(promises: Promises) {
    this.promises = promises;
  }

  @Get()
  @ApiOperation({ summary: 'The promises of all customers under way for which said, signed and planned differ, with the texts of all three.' })
  @Answers(ComparePage)
  list(@Query({ schema: CompareQuery }) query: z.output<typeof CompareQuery>) {
    return this.promises.compare(query);
  }
}
