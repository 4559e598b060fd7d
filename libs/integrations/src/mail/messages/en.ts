import { customer } from './en/customer.ts';
import { frame } from './en/frame.ts';
import { promises } from './en/promises.ts';
import { shared } from './en/shared.ts';
import { success } from './en/success.ts';
import { team } from './en/team.ts';

export const en = { frame, shared, team, customer, promises, success };
