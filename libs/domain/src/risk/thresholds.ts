/** A number that a rule goes by, with where it comes from. What is our own judgement says so; nothing is cited that nobody can look up. */
interface Threshold { value: number; unit: string; source: string }

const own = (value: number, unit: string, why: string): Threshold => ({ value, unit, source: `own judgement: ${why}` });

/** Every number that the rules of risk go by. */
export const THRESHOLDS = {
  usersWithoutLead: own(25, 'users', 'below it the one who bought usually runs the project themselves'),
  manyIntegrations: own(4, 'systems to connect', 'each needs a test with somebody else’s people; more than three rarely fit into one test window'),
  manySystems: own(8, 'systems named', 'more than one person’s knowledge is needed to say what hangs together'),
  usersPerTrainingSession: own(40, 'users to a session or day', 'more people than fit into two classes of twenty'),
  usersWorthTraining: own(50, 'users', 'below it colleagues teach each other'),
  shortOfTemplate: { value: 45, unit: 'working days to go-live', source: 'three quarters of the 60 working days that the implementation template of this product takes' },
  workNeedsPlan: own(1, 'line items of services', 'only what somebody has to carry out can be late'),
  manyPlaces: own(10, 'sites', 'more than one wave is needed, and nobody can be at all of them on one day'),
  bigRecordCount: own(100_000, 'records', 'too many to be looked through by people; errors show only when counted'),
  soonAfterGoLive: own(20, 'working days', 'one month of hypercare: what falls into it is done on a system that nobody knows yet'),
  oldSystemYears: own(10, 'years', 'longer than most makers keep a version supported'),
  notesOfTheHandover: own(20, 'days before the close', 'what is noted earlier tells of the sale; from then on people note what has to be kept'),
  promisesOutsideContract: own(1, 'promises', 'one is enough: the clause shuts out all of them'),
  reviewHigh: own(5, 'working days', 'once before the next weekly meeting'),
  reviewOther: own(15, 'working days', 'once in three weekly meetings'),
} as const satisfies Record<string, Threshold>;

/** The number of a threshold. */
export const threshold = (name: keyof typeof THRESHOLDS): number => THRESHOLDS[name].value;
