import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * What a route answers. The answer is parsed by the schema on its way out, so that nothing leaves that the
 * contract does not name, and the OpenAPI document says the same.
 */
export function Answers(schema: z.ZodType, status = 200): MethodDecorator {
  return applyDecorators(HttpCode(status), ApiResponse({ status, standardSchema: schema as never }), SerializeOptions({ schema: schema as never }));
}
