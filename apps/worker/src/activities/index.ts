import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { HandoffDetailRepository, LedgerRepository, LessonsRepository, LibraryRepository, PackageRepository, PlanRepository, PlanTemplateRepository, ProjectionRepository, RiskRepository, SecondReaderRepository, SuccessRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { compileActivities } from './compile.activities.ts';
import { lessonsActivities } from './lessons.activities.ts';
import { planActivities } from './plan.activities.ts';
import { projectActivities } from './project.activities.ts';
import { secondClaims } from './second-claims.ts';
import { secondReaderActivities } from './second-reader.activities.ts';
import type { SecondReaderPort } from './second-reader.ts';

export interface ActivitySettings { vendorName: string; secondReader: SecondReaderPort | null }

/** All activities over one database. */
export function createActivities(dataSource: DataSource, { vendorName, secondReader }: ActivitySettings): HandoffActivities {
  const packages = new PackageRepository(dataSource);
  const plans = new PlanRepository(dataSource);
  const templates = new PlanTemplateRepository(dataSource);
  return {
    ...compileActivities({
      packages, ledgers: new LedgerRepository(dataSource), library: new LibraryRepository(dataSource), success: new SuccessRepository(dataSource), plans, templates, risks: new RiskRepository(dataSource), vendorName, heartbeat,
      secondClaims: async (handoffId, dossier) => secondReader && secondClaims(dossier, secondReader.model.name, new SecondReaderRepository(dataSource, handoffId)),
    }),
    ...secondReaderActivities({ dataSource, packages, secondReader, heartbeat, cancelled: cancellationSignal }),
    ...planActivities({ packages, details: new HandoffDetailRepository(dataSource), plans, templates }),
    ...lessonsActivities({ lessons: new LessonsRepository(dataSource) }),
    ...projectActivities({ projections: new ProjectionRepository(dataSource) }),
  };
}
