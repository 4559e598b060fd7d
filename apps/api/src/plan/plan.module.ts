import { Module } from '@nestjs/common';
import { ChangeRequestRepository, PlanRepository, PlanTemplateRepository, PlanSubscriptionRepository, PortalPlanRepository, PortalRepository } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../common/tokens.ts';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { AcceptanceController } from './acceptance.controller.ts';
import { ChangeRequestsController } from './change-requests.controller.ts';
import { ChangeRequests } from './change-requests.service.ts';
import { PlanCalendarController } from './plan-calendar.controller.ts';
import { PlanCalendars } from './plan-calendar.service.ts';
import { PlanChanges } from './plan-changes.service.ts';
import { PlanController } from './plan.controller.ts';
import { PlanFilesController } from './plan-files.controller.ts';
import { PlanFiles } from './plan-files.service.ts';
import { PlanTemplatesController } from './plan-templates.controller.ts';
import { PlanTemplates } from './plan-templates.service.ts';
import { WorkingDaysController } from './working-days.controller.ts';
import { WorkingDays } from './working-days.service.ts';
import { PlanReader } from './plan-reader.service.ts';
import { PlanStudiesController } from './plan-studies.controller.ts';
import { PlanStudies } from './plan-studies.service.ts';
import { PlanRecords } from './plan-records.service.ts';
import { PortalPlanController } from './portal-plan.controller.ts';
import { PortalPlanService } from './portal-plan.service.ts';

@Module({
  imports: [HandoffsModule],
  controllers: [PlanController, WorkingDaysController, PlanTemplatesController, PlanStudiesController, ChangeRequestsController, AcceptanceController, PortalPlanController, PlanCalendarController, PlanFilesController],
  providers: [
    PlanReader,
    PlanStudies,
    WorkingDays,
    PlanTemplates,
    { provide: PlanTemplateRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PlanTemplateRepository(dataSource) },
    PlanChanges,
    PlanRecords,
    ChangeRequests,
    PortalPlanService,
    PlanCalendars,
    PlanFiles,
    { provide: PlanRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PlanRepository(dataSource) },
    { provide: PlanSubscriptionRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PlanSubscriptionRepository(dataSource) },
    { provide: PortalPlanRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PortalPlanRepository(dataSource) },
    { provide: PortalRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new PortalRepository(dataSource) },
    { provide: ChangeRequestRepository, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new ChangeRequestRepository(dataSource) },
  ],
})
export class PlanModule {}
