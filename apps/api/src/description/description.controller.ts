import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readFile } from 'node:fs/promises';
import { Requires } from '../identity/requires.decorator.ts';

/** The committed document lies beside the code, one folder above sources and build alike. */
const COMMITTED = new URL('../../openapi.json', import.meta.url);

@ApiExcludeController()
@Controller('api/openapi.json')
@Requires('nobody')
export class DescriptionController {
  /** The OpenAPI document; a test keeps the committed file and the routes the same. */
  @Get()
  async document(): Promise<OpenAPIObject> {
    return JSON.parse(await readFile(COMMITTED, 'utf8')) as OpenAPIObject;
  }
}
