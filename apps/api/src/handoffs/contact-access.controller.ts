import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id } from '@throughline/contract/http';
import type { Request } from 'express';
import { correlationId } from '../common/correlation.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { ContactAccess } from './contact-access.service.ts';

/** Which of the customer's people may open the portal. */
@ApiTags('Actions')
@Controller('api/handoffs/:id/contacts/:contactId')
@Requires('handoffs:act')
export class ContactAccessController {
  private readonly access: ContactAccess;

  constructor(access: ContactAccess) {
    this.access = access;
  }

  @Post('revoke-access')
  @ApiOperation({ summary: 'Ends a contact’s access to the portal: their sessions and links stop working at once.' })
  @HttpCode(204)
  revoke(@Param('id', { schema: Id }) id: string, @Param('contactId', { schema: Id }) contactId: string, @CurrentPrincipal() principal: Principal, @Req() request: Request): Promise<void> {
    return this.access.revoke(principal, id, contactId, correlationId(request));
  }

  @Post('send-link')
  @ApiOperation({ summary: 'Mails a contact a new link, which also gives back an access that was ended.' })
  @HttpCode(204)
  sendLink(@Param('id', { schema: Id }) id: string, @Param('contactId', { schema: Id }) contactId: string, @CurrentPrincipal() principal: Principal, @Req() request: Request): Promise<void> {
    return this.access.sendLink(principal, id, contactId, correlationId(request));
  }
}
