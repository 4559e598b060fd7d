import { Column, PrimaryColumn } from 'typeorm';
import type { ColumnOptions, ValueTransformer } from 'typeorm';

const asInstant: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: Date | string | null) => (value === null ? null : new Date(value).toISOString()),
};

/** A `timestamptz` that is read and written as the domain's ISO 8601 instants. */
export function InstantColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'timestamptz', transformer: asInstant });
}

/** A key that the database makes up when none is given. */
export function UuidKey(): PropertyDecorator {
  return PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' });
}
