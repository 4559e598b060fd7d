import { heartbeat } from '@temporalio/activity';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { HandoffDetailRepository, LedgerRepository, LessonsRepository, PackageRepository, ProjectionRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { compileActivities } from './compile.activities.ts';
import { lessonsActivities } from './lessons.activities.ts';
import { planActivities } from './plan.activities.ts';
import { projectActivities } from './project.activities.ts';

/** All activities over one database. */
export function createActivities(dataSource: DataSource, { vendorName }: { vendorName: string }): HandoffActivities {
  const packages = new PackageRepository(dataSource);
  return {
    ...compileActivities({ packages, ledgers: new LedgerRepository(dataSource), vendorName, heartbeat }),
    ...planActivities({ packages, details: new HandoffDetailRepository(dataSource) }),
    ...lessonsActivities({ lessons: new LessonsRepository(dataSource) }),
    ...projectActivities({ projections: new ProjectionRepository(dataSource) }),
  };
}
