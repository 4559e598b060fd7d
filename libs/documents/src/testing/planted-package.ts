import type { HandoffPackage } from '@throughline/domain';
import { readFileSync } from 'node:fs';
import { dayOf, number as grouped } from '../text/format.ts';

interface Schema {
  $ref?: string; const?: string; enum?: string[]; anyOf?: Schema[]; type?: string | string[]; pattern?: string; maximum?: number;
  items?: Schema; properties?: Record<string, Schema>; additionalProperties?: Schema | boolean; maxItems?: number; minItems?: number;
}

/** Something planted in a field: where, and every way in which it could be written down. */
export interface Planted { path: string; ways: string[] }

const SCHEMA = JSON.parse(readFileSync(new URL('../../../../docs/package.schema.json', import.meta.url), 'utf8')) as Schema & { $defs: Record<string, Schema> };

/**
 * A package made of its published schema alone, with something of its own in every text, number and day, so that a field
 * which is added tomorrow is planted as well. Lists have an entry for each value that a field of theirs may take.
 * Every piece of evidence is of `source`, at a place of its own.
 */
export function plantedPackage(source: string): { compiled: HandoffPackage; planted: Planted[] } {
  const planted: Planted[] = [];
  let count = 0;
  const plant = <T>(path: string, value: T, ways: string[]): T => {
    planted.push({ path, ways });
    return value;
  };

  const textAt = (path: string, { pattern }: Schema, turn: number): string => {
    count += 1;
    if (path.endsWith('.sourceId') || path === 'sources.id') return source;
    if (path === 'sources.kind') return 'contract';
    if (path === 'team.role' && turn % 2 === 0) return 'csm';
    if (pattern?.includes('A4') === true) return 'A4.01';
    if (pattern !== undefined) {
      const day = new Date(Date.UTC(2031, 0, 1 + count)).toISOString().slice(0, 10);
      return plant(path, day, [day, dayOf(day), day.replaceAll('-', '')]);
    }
    const word = `zq${String(count).padStart(5, '0')}x`;
    return plant(path, path.endsWith('.quote') ? `We will bring ${word} to you.` : word, [word]);
  };
  const numberAt = (path: string, { maximum }: Schema): number => {
    count += 1;
    // A small number stands in too many places to be told apart from others.
    if (maximum !== undefined && maximum < 100) return 1;
    const value = 7_310_000 + count * 3;
    return plant(path, value, [String(value), grouped(value)]);
  };

  const valueOf = (given: Schema, path: string, turn: number): unknown => {
    const schema = given.$ref === undefined ? given : SCHEMA.$defs[given.$ref.split('/').at(-1) ?? '']!;
    const options = schema.anyOf?.filter(({ type }) => type !== 'null');
    if (options !== undefined) return valueOf(options[turn % options.length]!, path, turn);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return schema.enum[turn % schema.enum.length];
    const type = [schema.type ?? []].flat().find((one) => one !== 'null');
    if (type === 'string') return textAt(path, schema, turn);
    if (type === 'number' || type === 'integer') return numberAt(path, schema);
    if (type === 'boolean') return turn % 2 === 1;
    if (type === 'array') return Array.from({ length: listLength(schema, path) }, (_, index) => valueOf(schema.items!, path, index));
    const own = Object.entries(schema.properties ?? {}).map(([name, of]) => [name, valueOf(of, path === '' ? name : `${path}.${name}`, turn)]);
    if (typeof schema.additionalProperties === 'object') own.push([textAt(`${path}.*`, {}, turn), valueOf(schema.additionalProperties, `${path}.*`, turn)]);
    return Object.fromEntries(own);
  };

  return { compiled: valueOf(SCHEMA, '', 0) as HandoffPackage, planted };
}

/** As many entries as the widest choice inside has values; evidence and lists of plain values have one. */
function listLength({ items, minItems }: Schema, path: string): number {
  const widest = Math.max(2, ...Object.values(items?.properties ?? {}).map(({ enum: values }) => values?.length ?? 0));
  return minItems ?? (items?.properties === undefined || path.endsWith('evidence') ? 1 : widest);
}
