import { Body, Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, Person as PersonView, PersonChange, PersonIn } from '@throughline/contract/http';
import { Person, revokeAllSessions } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import { Requires } from './requires.decorator.ts';

const PersonList = z.object({ items: z.array(PersonView) }).meta({ id: 'PersonList' });

const viewOf = ({ id, name, email, role, active, lastSeenAt }: Person): z.output<typeof PersonView> => ({ id, name, email, role, active, lastSeenAt });

/** Who of the organisation may sign in, and as what. */
@ApiTags('People')
@Controller('api/people')
@Requires('people:manage')
export class PeopleController {
  private readonly dataSource: DataSource;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  @Get()
  @ApiOperation({ summary: 'Everybody of the organisation who has an account.' })
  @Answers(PersonList)
  async list(): Promise<z.output<typeof PersonList>> {
    const people = await this.dataSource.manager.find(Person, { order: { name: 'ASC' } });
    return { items: people.map(viewOf) };
  }

  @Post()
  @ApiOperation({ summary: 'Opens an account for somebody of the organisation.' })
  @Answers(PersonView, 201)
  async add(@Body({ schema: PersonIn }) body: z.output<typeof PersonIn>): Promise<z.output<typeof PersonView>> {
    const inserted = await this.dataSource.manager.createQueryBuilder().insert().into(Person).values(body).orIgnore().returning('*').execute();
    const id = (inserted.raw as { id: string }[])[0]?.id;
    if (id === undefined) {
      const message = 'Somebody with this mail address is here already.';
      throw new HttpProblem(409, 'address_taken', message, { errors: [{ path: 'email', message }] });
    }
    return this.one(id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Changes somebody’s role or details, or closes their account.', description: 'Closing an account ends its sessions. The last open administrator cannot be closed or changed away.' })
  @Answers(PersonView)
  async change(@Param('id', { schema: Id }) id: string, @Body({ schema: PersonChange }) body: z.output<typeof PersonChange>): Promise<z.output<typeof PersonView>> {
    await this.dataSource.transaction(async (manager) => {
      const administrators = await manager.find(Person, { where: { role: 'administrator', active: true }, lock: { mode: 'pessimistic_write' } });
      const stays = (body.role ?? 'administrator') === 'administrator' && (body.active ?? true);
      if (!stays && administrators.length === 1 && administrators[0]?.id === id) {
        throw new HttpProblem(409, 'last_administrator', 'This is the last administrator. Make somebody else one first.');
      }
      const change = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      if (Object.keys(change).length > 0) await manager.update(Person, { id }, change);
      if (body.active === false) await revokeAllSessions(manager, { personId: id });
    });
    return this.one(id);
  }

  private async one(id: string): Promise<z.output<typeof PersonView>> {
    const person = await this.dataSource.manager.findOneBy(Person, { id });
    if (person === null) throw notFound();
    return viewOf(person);
  }
}
