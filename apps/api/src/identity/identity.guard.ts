import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Config } from '@throughline/contract/config';
import type { Response } from 'express';
import { HttpProblem } from '../common/http-problem.ts';
import { CONFIG } from '../common/tokens.ts';
import { AuthenticationService } from './authentication.service.ts';
import type { IdentifiedRequest } from './current-principal.decorator.ts';
import { REQUIREMENT } from './requires.decorator.ts';
import type { Requirement } from './requires.decorator.ts';
import { requireSameOrigin } from './same-origin.ts';

/** Lets a request through to a route that asks for what its caller has. A route that asks for nothing is closed. */
@Injectable()
export class IdentityGuard implements CanActivate {
  private readonly reflector: Reflector;
  private readonly authentication: AuthenticationService;
  private readonly config: Config;

  constructor(reflector: Reflector, authentication: AuthenticationService, @Inject(CONFIG) config: Config) {
    this.reflector = reflector;
    this.authentication = authentication;
    this.config = config;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const requirement = this.reflector.getAllAndOverride<Requirement | undefined>(REQUIREMENT, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    requireSameOrigin(this.config, request);
    if (requirement === 'nobody') return true;
    if (requirement === undefined) throw new HttpProblem(403, 'forbidden', 'You are not allowed to do this.');

    const response = context.switchToHttp().getResponse<Response>();
    const found = await this.authentication.authenticate(request, response, requirement === 'customer' ? 'customer' : 'team');
    if (found === null) throw new HttpProblem(401, 'not_signed_in', 'Sign in first.');
    if (requirement !== 'customer' && requirement !== 'team' && !found.principal.permissions.includes(requirement)) {
      throw new HttpProblem(403, 'forbidden', `Your account may not do this: it needs the permission ${requirement}. An administrator can change that.`);
    }
    request.principal = found.principal;
    request.sessionId = found.session?.id ?? null;
    return true;
  }
}
