import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { ArgumentMetadata } from '@nestjs/common';
import { HttpProblem, notFound } from './http-problem.ts';

type Issue = { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined };

function pathOf(issue: Issue): string {
  return (issue.path ?? [])
    .map((part) => (typeof part === 'object' ? part.key : part))
    .reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`), '');
}

function invalid(issues: readonly Issue[]): HttpProblem {
  const errors = issues.map((issue) => ({ path: pathOf(issue), message: issue.message }));
  const detail = errors.length === 1 ? 'One thing in the request cannot be used.' : `${errors.length} things in the request cannot be used.`;
  return new HttpProblem(422, 'invalid_input', detail, { errors });
}

/**
 * Parses bodies and queries by the schema of their parameter. An id in the address that cannot be one is
 * answered like an id that nobody has.
 */
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: invalid });
  }

  override async transform<T = unknown>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform<T>(value, metadata);
    } catch (error) {
      throw metadata.type === 'param' && error instanceof HttpProblem ? notFound() : error;
    }
  }
}
