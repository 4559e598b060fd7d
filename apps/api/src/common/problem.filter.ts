import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import type { Problem } from '@throughline/contract/http';
import { DomainError } from '@throughline/domain';
import type { Request, Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { correlationId } from './correlation.ts';
import { databaseProblem } from './database-problem.ts';
import { HttpProblem, refused } from './http-problem.ts';
import { temporalProblem } from './temporal-problem.ts';

const SENTENCES: Record<number, string> = {
  400: 'The request cannot be read. Check its address and its body.',
  401: 'Sign in first.',
  403: 'You are not allowed to do this.',
  404: 'There is nothing at this address.',
  405: 'This address does not take this method.',
  429: 'That was too many requests. Wait a moment and try again.',
};

function codeOf(status: number): string {
  return (STATUS_CODES[status] ?? 'error').toLowerCase().replace(/[^a-z]+/g, '_');
}

/** Any error as the problem it is for the caller; what nobody foresaw becomes a 500 that says nothing of the inside. */
export function asProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof DomainError) return refused(error.code, error.message, error.field);
  if (error instanceof HttpException) {
    const status = error.getStatus();
    return new HttpProblem(status, codeOf(status), SENTENCES[status] ?? error.message);
  }
  return temporalProblem(error) ?? databaseProblem(error) ?? new HttpProblem(500, 'internal', 'Something went wrong on our side. The correlation id finds it in the logs.');
}

/** Every error leaves as RFC 9457 problem details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger: PinoLogger;

  constructor(logger: PinoLogger) {
    this.logger = logger;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = asProblem(error);
    if (problem.status >= 500) this.logger.error({ err: error }, problem.message);
    if (response.headersSent) {
      response.end();
      return;
    }
    const body: Problem = {
      type: 'about:blank',
      title: STATUS_CODES[problem.status] ?? 'Error',
      status: problem.status,
      detail: problem.message,
      instance: request.path,
      code: problem.code,
      correlationId: correlationId(request),
      ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
    };
    response.status(problem.status).set(problem.headers).type('application/problem+json').send(JSON.stringify(body));
  }
}
