import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Config } from '@throughline/contract/config';
import { Me, SignIn, SignInLink, SignInPreview, SignInRequest } from '@throughline/contract/http';
import { Contact, Person, revokeSession } from '@throughline/persistence';
import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { correlationId } from '../common/correlation.ts';
import { CONFIG, DATA_SOURCE } from '../common/tokens.ts';
import { clearSessionCookie, setSessionCookie } from './cookies.ts';
import type { Side } from './cookies.ts';
import { CurrentPrincipal, CurrentSession } from './current-principal.decorator.ts';
import type { Principal } from './principal.ts';
import { Requires } from './requires.decorator.ts';
import { SignInService } from './sign-in.service.ts';

/** What both sides' sign-in share; each side is a controller of its own, so that no route serves both. */
abstract class SignInRoutes {
  protected readonly service: SignInService;
  protected readonly config: Config;
  protected readonly dataSource: DataSource;
  private readonly side: Side;

  constructor(side: Side, service: SignInService, config: Config, dataSource: DataSource) {
    this.side = side;
    this.service = service;
    this.config = config;
    this.dataSource = dataSource;
  }

  protected ask(body: z.output<typeof SignInRequest>, request: Request): Promise<void> {
    return this.service.request(this.side, body.email, request.ip ?? '', correlationId(request));
  }

  protected look(body: z.output<typeof SignInLink>): Promise<z.output<typeof SignInPreview>> {
    return this.service.preview(this.side, body.token);
  }

  protected async enter(body: z.output<typeof SignIn>, request: Request, response: Response): Promise<Me> {
    const device = String(request.headers['user-agent'] ?? '');
    const ip = request.ip ?? '';
    const { principal, token } =
      'token' in body ? await this.service.byLink(this.side, body.token, ip, device) : await this.service.byCode(this.side, body.email, body.code, ip, device);
    setSessionCookie(this.config, response, this.side, token);
    return this.me(principal);
  }

  protected async leave(principal: Principal, sessionId: string | null, response: Response): Promise<void> {
    if (sessionId !== null) await revokeSession(this.dataSource.manager, principal.kind === 'contact' ? { contactId: principal.id } : { personId: principal.id }, sessionId);
    clearSessionCookie(this.config, response, this.side);
  }

  protected async me(principal: Principal): Promise<Me> {
    const row =
      principal.kind === 'person'
        ? await this.dataSource.manager.findOneBy(Person, { id: principal.id })
        : principal.kind === 'contact'
          ? await this.dataSource.manager.findOneBy(Contact, { id: principal.id })
          : null;
    return {
      kind: principal.kind,
      id: principal.id,
      name: principal.name,
      email: row?.email ?? null,
      role: principal.role,
      permissions: [...principal.permissions],
      handoffId: principal.handoffId,
      timezone: row?.timezone ?? null,
      mailSinkUrl: principal.kind === 'contact' ? null : (this.config.MAIL_SINK_URL ?? null),
    };
  }
}

/** Signing in to the workspace. */
@ApiTags('Sign-in')
@Controller('api')
export class TeamSignInController extends SignInRoutes {
  constructor(service: SignInService, @Inject(CONFIG) config: Config, @Inject(DATA_SOURCE) dataSource: DataSource) {
    super('team', service, config, dataSource);
  }

  @Post('sign-in/request')
  @ApiOperation({ summary: 'Mails somebody of the team a sign-in link and a code.' })
  @Requires('nobody')
  @HttpCode(204)
  request(@Body({ schema: SignInRequest }) body: z.output<typeof SignInRequest>, @Req() request: Request): Promise<void> {
    return this.ask(body, request);
  }

  @Post('sign-in/preview')
  @ApiOperation({ summary: 'Says whether this sign-in link still works, without using it up.' })
  @Requires('nobody')
  @Answers(SignInPreview)
  preview(@Body({ schema: SignInLink }) body: z.output<typeof SignInLink>): Promise<z.output<typeof SignInPreview>> {
    return this.look(body);
  }

  @Post('sign-in')
  @ApiOperation({ summary: 'Signs in to the workspace by a mailed link or by a typed code.' })
  @Requires('nobody')
  @Answers(Me)
  signIn(@Body({ schema: SignIn }) body: z.output<typeof SignIn>, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Me> {
    return this.enter(body, request, response);
  }

  @Post('sign-out')
  @ApiOperation({ summary: 'Ends the session of this browser.' })
  @Requires('team')
  @HttpCode(204)
  signOut(@CurrentPrincipal() principal: Principal, @CurrentSession() sessionId: string | null, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.leave(principal, sessionId, response);
  }

  @Get('me')
  @ApiOperation({ summary: 'Who is signed in to the workspace, and what they may do.' })
  @Requires('team')
  @Answers(Me)
  whoAmI(@CurrentPrincipal() principal: Principal): Promise<Me> {
    return this.me(principal);
  }
}

/** Signing in to the portal: no account, no password. */
@ApiTags('Portal')
@Controller('api/portal')
export class CustomerSignInController extends SignInRoutes {
  constructor(service: SignInService, @Inject(CONFIG) config: Config, @Inject(DATA_SOURCE) dataSource: DataSource) {
    super('customer', service, config, dataSource);
  }

  @Post('sign-in/request')
  @ApiOperation({ summary: 'Mails a contact of the customer a link to their page and a code.' })
  @Requires('nobody')
  @HttpCode(204)
  request(@Body({ schema: SignInRequest }) body: z.output<typeof SignInRequest>, @Req() request: Request): Promise<void> {
    return this.ask(body, request);
  }

  @Post('sign-in/preview')
  @ApiOperation({ summary: 'Says whether this link still works, without signing in.' })
  @Requires('nobody')
  @Answers(SignInPreview)
  preview(@Body({ schema: SignInLink }) body: z.output<typeof SignInLink>): Promise<z.output<typeof SignInPreview>> {
    return this.look(body);
  }

  @Post('sign-in')
  @ApiOperation({ summary: 'Opens the portal by a mailed link or by a typed code.' })
  @Requires('nobody')
  @Answers(Me)
  signIn(@Body({ schema: SignIn }) body: z.output<typeof SignIn>, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Me> {
    return this.enter(body, request, response);
  }

  @Post('sign-out')
  @ApiOperation({ summary: 'Ends the session of this browser.' })
  @Requires('customer')
  @HttpCode(204)
  signOut(@CurrentPrincipal() principal: Principal, @CurrentSession() sessionId: string | null, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.leave(principal, sessionId, response);
  }

  @Get('me')
  @ApiOperation({ summary: 'Which contact of the customer is signed in.' })
  @Requires('customer')
  @Answers(Me)
  whoAmI(@CurrentPrincipal() principal: Principal): Promise<Me> {
    return this.me(principal);
  }
}
