import { z } from 'zod';
import { Instant } from './common.ts';

/** A file's name, in an address. */
export const DocumentName = z.string().min(1).max(40);

/** What a package is written down as. A file is written when it is first asked for. */
export const DocumentList = z
  .object({
    version: z.int().describe('Of the package'), compiledAt: Instant,
    items: z.array(z.object({
      file: z.string(), output: z.enum(['package', 'customer', 'briefing', 'plan', 'metrics-plan', 'risks', 'relationships', 'style-guide', 'feedback-plan', 'lessons']).describe('What it is of'), audience: z.enum(['internal', 'customer']).describe('`internal` is for our own people; `customer` can be given to the customer'),
      format: z.enum(['pdf', 'docx', 'html', 'md', 'zip', 'json']), type: z.string().describe('Media type'),
    })),
  })
  .meta({ id: 'DocumentList' });
