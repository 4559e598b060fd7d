import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiKey as ApiKeyView, ApiKeyCreated, ApiKeyIn, Id } from '@throughline/contract/http';
import { ApiKey, createApiKey } from '@throughline/persistence';
import { IsNull } from 'typeorm';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import { CurrentPrincipal } from './current-principal.decorator.ts';
import type { Principal } from './principal.ts';
import { Requires } from './requires.decorator.ts';

const ApiKeyList = z.object({ items: z.array(ApiKeyView) }).meta({ id: 'ApiKeyList' });

const viewOf = ({ id, name, prefix, scopes, createdAt, lastUsedAt, revokedAt }: ApiKey): z.output<typeof ApiKeyView> => ({ id, name, prefix, scopes, createdAt, lastUsedAt, revokedAt });

/** Programs' ways in. A key is shown once, when it is made. */
@ApiTags('API keys')
@Controller('api/api-keys')
@Requires('keys:manage')
export class ApiKeysController {
  private readonly dataSource: DataSource;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  @Get()
  @ApiOperation({ summary: 'Every API key with what it may do; the keys themselves are not kept.' })
  @Answers(ApiKeyList)
  async list(): Promise<z.output<typeof ApiKeyList>> {
    const keys = await this.dataSource.manager.find(ApiKey, { order: { createdAt: 'DESC' } });
    return { items: keys.map(viewOf) };
  }

  @Post()
  @ApiOperation({ summary: 'Makes an API key and shows it, this once.' })
  @Answers(ApiKeyCreated, 201)
  async add(@Body({ schema: ApiKeyIn }) body: z.output<typeof ApiKeyIn>, @CurrentPrincipal() principal: Principal): Promise<z.output<typeof ApiKeyCreated>> {
    const beyond = body.scopes.filter((scope) => !principal.permissions.includes(scope));
    if (beyond.length > 0) {
      throw new HttpProblem(403, 'beyond_own_permissions', `A key cannot do more than whoever makes it: ${beyond.join(', ')}.`, { errors: [{ path: 'scopes', message: 'You do not have all of these yourself.' }] });
    }
    const { apiKey, key } = await createApiKey(this.dataSource.manager, { name: body.name, scopes: body.scopes, createdBy: await this.makerOf(principal) });
    return { ...viewOf(apiKey), key };
  }

  /** The person behind it: a key that a key made ends with the same account. */
  private async makerOf({ kind, id }: Principal): Promise<string | null> {
    return kind === 'person' ? id : ((await this.dataSource.manager.findOneBy(ApiKey, { id }))?.createdBy ?? null);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Ends an API key at once.' })
  @HttpCode(204)
  async revoke(@Param('id', { schema: Id }) id: string): Promise<void> {
    const revoked = await this.dataSource.manager.update(ApiKey, { id, revokedAt: IsNull() }, { revokedAt: new Date().toISOString() });
    if (revoked.affected !== 1) throw notFound();
  }
}
