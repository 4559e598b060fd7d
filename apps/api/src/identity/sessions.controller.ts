import { Controller, Delete, Get, HttpCode, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, SessionInfo } from '@throughline/contract/http';
import { revokeSession, sessionsOf } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { notFound } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import { CurrentPrincipal, CurrentSession } from './current-principal.decorator.ts';
import type { Principal } from './principal.ts';
import { Requires } from './requires.decorator.ts';

const SessionList = z.object({ items: z.array(SessionInfo) }).meta({ id: 'SessionList' });

/** The browsers that are signed in as the caller, and ending one of them. */
@ApiTags('Sign-in')
@Controller('api/sessions')
@Requires('team')
export class SessionsController {
  private readonly dataSource: DataSource;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  @Get()
  @ApiOperation({ summary: 'The browsers that are signed in as the caller.' })
  @Answers(SessionList)
  async list(@CurrentPrincipal() principal: Principal, @CurrentSession() current: string | null): Promise<z.output<typeof SessionList>> {
    if (principal.kind !== 'person') return { items: [] };
    const sessions = await sessionsOf(this.dataSource.manager, { personId: principal.id });
    return {
      items: sessions.map(({ id, createdAt, lastSeenAt, expiresAt, device }) => ({ id, current: id === current, createdAt, lastSeenAt, expiresAt, device })),
    };
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Signs one of the caller’s browsers out.' })
  @HttpCode(204)
  async revoke(@CurrentPrincipal() principal: Principal, @Param('id', { schema: Id }) id: string): Promise<void> {
    if (principal.kind !== 'person' || !(await revokeSession(this.dataSource.manager, { personId: principal.id }, id))) throw notFound();
  }
}
