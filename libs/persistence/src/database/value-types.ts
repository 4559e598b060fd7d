import pg from 'pg';

const { builtins } = pg.types;
const parseDate = pg.types.getTypeParser(builtins.TIMESTAMPTZ);

/** Raw queries answer in the domain's types, too: instants and days as text, amounts and counts as numbers. */
const parsers: Partial<Record<number, (value: string) => unknown>> = {
  [builtins.TIMESTAMPTZ]: (value) => (parseDate(value) as unknown as Date).toISOString(),
  [builtins.DATE]: (value) => value,
  [builtins.NUMERIC]: Number,
  [builtins.INT8]: Number,
};

/** Given to the driver of one data source, so that no other user of the driver in the process is affected. */
export const valueTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    const parse = format === 'binary' ? undefined : parsers[oid];
    return parse ?? pg.types.getTypeParser(oid, format as 'text');
  },
};
