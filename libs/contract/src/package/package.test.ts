import { compilePackage, noReading } from '@throughline/domain';
import type { Dossier } from '@throughline/domain';
import { readFileSync } from 'node:fs';
import { packageJsonSchema, PackageSchema } from './package.ts';

const file = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

describe('the published JSON Schema of a package', () => {
  it('is the one that follows from the code', () => {
    // A difference means: npm run schema -w @throughline/contract
    expect(JSON.parse(file('docs/package.schema.json'))).toEqual(packageJsonSchema());
  });

  it('allows no field that it does not describe', () => {
    const compiled = compilePackage(JSON.parse(file('examples/deals/tiny-bakery-co.json')) as Dossier, noReading(), [], '2026-05-09T03:00:00Z');
    expect(PackageSchema.safeParse(compiled).error?.issues).toBeUndefined();
    expect(PackageSchema.safeParse({ ...compiled, mood: 'good' }).success).toBe(false);
    expect(PackageSchema.safeParse({ ...compiled, rubric: { ...compiled.rubric, antiPatterns: [] } }).success).toBe(false);
  });
});
