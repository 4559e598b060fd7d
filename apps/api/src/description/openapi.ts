import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Problem } from '@throughline/contract/http';
import { z } from 'zod';

type Operation = { operationId?: string; responses: Record<string, unknown> };
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The API as an OpenAPI document, the same however the application was started. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Throughline')
    .setDescription('Carries each customer from the signature to proven value. Every error is a problem document (RFC 9457).')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key of the organisation.' }, 'apiKey')
    .addSecurityRequirements('apiKey')
    .build();
  const document = SwaggerModule.createDocument(app, settings, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}` });
  // A schema with an id of its own comes as a reference to its definition.
  const problem = (z.toJSONSchema(Problem, { target: 'openapi-3.0' }) as unknown as { definitions: Record<string, unknown> }).definitions['Problem'];
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: problem as never } };
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method] as Operation | undefined;
      if (operation) operation.responses['default'] = { description: 'Why it was refused', content };
    }
  }
  return document;
}
