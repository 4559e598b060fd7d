import { Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Client } from '@temporalio/client';
import type { Config } from '@throughline/contract/config';
import { LoggerModule } from 'nestjs-pino';
import type { DataSource } from 'typeorm';
import { logging } from './common/logging.ts';
import { ProblemFilter } from './common/problem.filter.ts';
import { CONFIG, DATA_SOURCE, TEMPORAL } from './common/tokens.ts';
import { ValidationPipe } from './common/validation.pipe.ts';
import { AccountsModule } from './accounts/accounts.module.ts';
import { DescriptionController } from './description/description.controller.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { HandoffsModule } from './handoffs/handoffs.module.ts';
import { HealthController } from './health/health.controller.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { IntakeModule } from './intake/intake.module.ts';
import { LiveModule } from './live/live.module.ts';
import { PortalModule } from './portal/portal.module.ts';
import { PlanModule } from './plan/plan.module.ts';
import { PromisesModule } from './promises/promises.module.ts';
import { RisksModule } from './risks/risks.module.ts';
import { RiskModule } from './risk/risk.module.ts';
import { LibraryModule } from './library/library.module.ts';
import { SuccessModule } from './success/success.module.ts';
import { SourcesModule } from './sources/sources.module.ts';

/** What the API stands on, made by whoever starts it. */
export interface Parts {
  config: Config;
  dataSource: DataSource;
  temporal: Client;
  /** Folder of the built web pages, or null to serve none. */
  webRoot: string | null;
}

@Module({})
export class AppModule {
  /** The application over its parts. */
  static over({ config, dataSource, temporal }: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SharedModule.over([
          { provide: CONFIG, useValue: config },
          { provide: DATA_SOURCE, useValue: dataSource },
          { provide: TEMPORAL, useValue: temporal },
        ]),
        LoggerModule.forRoot(logging(config)),
        IdentityModule,
        IntakeModule,
        // Before the handoffs: `stream` would be read as the id of one.
        LiveModule,
        HandoffsModule,
        PromisesModule,
        PlanModule,
        AccountsModule,
        RiskModule,
        RisksModule,
        SourcesModule,
        LibraryModule,
        DocumentsModule,
        PortalModule,
        SuccessModule,
      ],
      controllers: [HealthController, DescriptionController],
      providers: [
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
      ],
    };
  }
}

@Module({})
class SharedModule {
  static over(providers: { provide: symbol; useValue: unknown }[]): DynamicModule {
    return { module: SharedModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
  }
}
