import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangePlanIn, Id, PlanChanged, PlanView, UndoPlanIn, WhatIfIn, WhatIfView } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { PlanChanges } from './plan-changes.service.ts';
import { PlanReader } from './plan-reader.service.ts';

/** The detailed plan of a handoff. */
@ApiTags('Plan')
@Controller('api/handoffs/:id/plan')
export class PlanController {
  private readonly reader: PlanReader;
  private readonly changes: PlanChanges;

  constructor(reader: PlanReader, changes: PlanChanges) {
    this.reader = reader;
    this.changes = changes;
  }

  @Get()
  @ApiOperation({ summary: 'The plan as it stands today: every task with its dates, float and status, what is critical, and the promises that break.' })
  @Requires('handoffs:read')
  @Answers(PlanView)
  show(@Param('id', { schema: Id }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.reader.show(principal, id);
  }

  @Post('changes')
  @ApiOperation({ summary: 'Changes the plan: all of what is sent, or nothing.' })
  @Requires('handoffs:act')
  @Answers(PlanChanged)
  change(@Param('id', { schema: Id }) id: string, @Body({ schema: ChangePlanIn }) body: z.output<typeof ChangePlanIn>, @CurrentPrincipal() principal: Principal) {
    return this.changes.change(principal, id, body);
  }

  @Post('undo')
  @ApiOperation({ summary: 'Takes back one’s own last change.' })
  @Requires('handoffs:act')
  @Answers(PlanChanged)
  undo(@Param('id', { schema: Id }) id: string, @Body({ schema: UndoPlanIn }) body: z.output<typeof UndoPlanIn>, @CurrentPrincipal() principal: Principal) {
    return this.changes.undo(principal, id, body);
  }

  @Post('what-if')
  @ApiOperation({ summary: 'What changes would mean: go-live, critical path, floats, and the promises that would break; nothing is kept.' })
  @Requires('handoffs:read')
  @Answers(WhatIfView)
  whatIf(@Param('id', { schema: Id }) id: string, @Body({ schema: WhatIfIn }) body: z.output<typeof WhatIfIn>) {
    return this.reader.whatIf(id, body);
  }
}
