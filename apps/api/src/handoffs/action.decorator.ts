import { applyDecorators } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActionAccepted } from '@throughline/contract/http';
import type { Permission } from '@throughline/domain';
import { Answers } from '../common/answers.decorator.ts';
import { Requires } from '../identity/requires.decorator.ts';

/** A route by which somebody of the team acts on a handoff: it answers once the change can be read. */
export function Action(permission: Permission = 'handoffs:act'): MethodDecorator {
  return applyDecorators(ApiTags('Actions'), Requires(permission), Answers(ActionAccepted));
}
