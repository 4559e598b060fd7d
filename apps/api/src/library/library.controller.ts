import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryPage, LibraryQuery } from '@throughline/contract/http';
import { LibraryRepository } from '@throughline/persistence';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { daysBetween } from '../common/days-between.ts';
import { Requires } from '../identity/requires.decorator.ts';

/** Where did I see that? */
@ApiTags('Sources')
@Controller('api/library')
@Requires('handoffs:read')
export class LibraryController {
  private readonly library: LibraryRepository;

  constructor(library: LibraryRepository) {
    this.library = library;
  }

  @Get()
  @ApiOperation({ summary: 'Full-text search over the sources and packages of all handoffs, ranked, with the words around each hit.' })
  @Answers(LibraryPage)
  async search(@Query({ schema: LibraryQuery }) { q, part, kind, handoff, person, from, to, page, size }: z.output<typeof LibraryQuery>): Promise<z.input<typeof LibraryPage>> {
    const { items, parts, choices } = await this.library.search({ words: q, part, kind, handoffId: handoff, person, ...daysBetween(from, to) }, page, size);
    const total = part === undefined ? Object.values(parts).reduce((sum, count) => sum + count, 0) : (parts[part] ?? 0);
    return { items: items.map(({ accountName, author, ...hit }) => ({ ...hit, accountName: accountName ?? '', by: author })), total, page, size, parts, choices };
  }
}
