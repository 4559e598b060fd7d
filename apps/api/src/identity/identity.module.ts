import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApiKeysController } from './api-keys.controller.ts';
import { AuthenticationService } from './authentication.service.ts';
import { IdentityGuard } from './identity.guard.ts';
import { PeopleController } from './people.controller.ts';
import { SessionsController } from './sessions.controller.ts';
import { CustomerSignInController, TeamSignInController } from './sign-in.controller.ts';
import { SignInService } from './sign-in.service.ts';

/** Who is who: sign-in, sessions, people, API keys, and the guard in front of every route. */
@Module({
  controllers: [TeamSignInController, CustomerSignInController, SessionsController, PeopleController, ApiKeysController],
  providers: [AuthenticationService, SignInService, { provide: APP_GUARD, useClass: IdentityGuard }],
  exports: [AuthenticationService],
})
export class IdentityModule {}
