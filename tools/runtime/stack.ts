import { join } from 'node:path';

import { runCommand } from './command.ts';
import { databaseFolder, projectRoot } from './paths.ts';
import { serviceEnvironment, type StartPlan } from './plan.ts';
import { startPostgres } from './postgres.ts';
import type { Service, Services } from './processes.ts';
import type { Say, Step } from './progress.ts';
import { answersAt, keepRunning, logsReady, ownScript, ownService, saysInLog } from './services.ts';
import { databaseName, saveSettings, type LocalSettings } from './settings.ts';
import { prepareAccess, seedDemonstration, type Access } from './setup.ts';
import type { FoundProgram } from './temporal-cli.ts';
import { startTemporalServer } from './temporal-server.ts';

/** The parts of one running Throughline, as steps that know what they wait for. */
export class Stack {
  readonly plan: StartPlan;
  access: Access | undefined;
  private readonly services: Services;
  private readonly state: string;
  private readonly settings: LocalSettings;
  private readonly temporalProgram: FoundProgram | undefined;
  private readonly vital: Service[] = [];
  private readonly restarted: Service[] = [];
  private databaseUrl = process.env['DATABASE_URL'] ?? '';

  constructor(services: Services, state: string, plan: StartPlan, settings: LocalSettings, temporalProgram?: FoundProgram) {
    this.services = services;
    this.state = state;
    this.plan = plan;
    this.settings = settings;
    this.temporalProgram = temporalProgram;
  }

  steps(): Step[] {
    const { embedded } = this.plan;
    const steps: (Step | false)[] = [
      embedded.database && { name: 'database', title: 'PostgreSQL', run: (say) => this.startDatabase(say) },
      embedded.temporal && { name: 'temporal', title: 'Temporal server', run: () => this.startTemporal() },
      embedded.mail && { name: 'mail', title: 'Mail sink', run: () => this.startMailSink() },
      { name: 'migrate', title: 'Database schema', after: ['database'], run: (say) => this.migrate(say) },
      { name: 'access', title: 'First administrator', after: ['migrate'], run: () => this.prepareAccess() },
      { name: 'api', title: 'API and pages', after: ['migrate', 'temporal', 'mail'], run: () => this.startApi() },
      { name: 'worker', title: 'Worker', after: ['migrate', 'temporal', 'mail'], run: () => this.startWorker() },
      !this.known?.seeded && {
        name: 'seed',
        title: 'Demonstration deals',
        after: ['api', 'worker', 'access'],
        run: (say) => this.seed(say),
      },
    ];
    return steps.filter((step) => step !== false);
  }

  /** Names and addresses of what a person can open. */
  addresses(): Record<string, string> {
    const { embedded, ports, publicUrl } = this.plan;
    return {
      Workspace: publicUrl,
      ...(embedded.mail && { Mail: `http://localhost:${ports.mailPages}` }),
      ...(embedded.temporal && { Temporal: `http://localhost:${ports.temporalUi}` }),
    };
  }

  /** Where deals come in by signed webhook, and where the secret lies that signs them. */
  webhook(): { address: string; secretIn: string } {
    const own = `"webhookSecret" in ${join(this.state, 'local.json')}`;
    return { address: `${this.plan.publicUrl}/webhooks/deals`, secretIn: process.env['WEBHOOK_SECRETS'] ? 'your WEBHOOK_SECRETS' : own };
  }

  /** Starts API and worker again whenever they end; resolves with a sentence when something has ended for good. */
  untilOneEnds(tell: Say): Promise<string> {
    return Promise.race([
      ...this.vital.map(async (service) => `${service.spec.name} ${await service.ended}`),
      ...this.restarted.map((service) => keepRunning(this.services, service, tell)),
    ]);
  }

  private get known() {
    return this.settings.access[databaseName(process.env['DATABASE_URL'])];
  }

  private get environment(): NodeJS.ProcessEnv {
    return serviceEnvironment(this.plan, this.settings, this.databaseUrl, process.env);
  }

  private async startDatabase(say: Say): Promise<string> {
    const { service, url } = await startPostgres(
      this.services,
      { folder: databaseFolder(this.state), port: this.plan.ports.database, password: this.settings.databasePassword },
      say,
    );
    this.databaseUrl = url;
    this.vital.push(service);
    return `PostgreSQL on port ${this.plan.ports.database}`;
  }

  private async startTemporal(): Promise<string> {
    const { temporal: port, temporalUi: uiPort } = this.plan.ports;
    const program = this.temporalProgram?.path ?? 'temporal';
    this.vital.push(await startTemporalServer(this.services, { program, folder: this.state, port, uiPort }));
    return `Temporal server on port ${port}`;
  }

  private async startMailSink(): Promise<string> {
    const { smtp, mailPages } = this.plan.ports;
    const env = { ...this.environment, SMTP_PORT: String(smtp), HTTP_PORT: String(mailPages), MAIL_SINK_DATA: `${this.state}/mail` };
    const service = this.services.start(ownService('mail-sink', env));
    await this.services.untilReady(service, saysInLog(service, 'Mail sink ready'));
    this.vital.push(service);
    return `Mail sink on port ${smtp}, its pages on ${mailPages}`;
  }

  private async migrate(say: Say): Promise<string> {
    const [command, args] = ownScript('libs/persistence/dist/migrate.js');
    await runCommand(command, args, { cwd: projectRoot, env: this.environment, onLine: say });
    return 'Database schema is up to date';
  }

  private async prepareAccess(): Promise<string> {
    this.access = await prepareAccess(this.environment, this.known?.apiKey);
    await this.remember({ apiKey: this.access.apiKey, seeded: this.known?.seeded ?? false });
    return `First administrator ${this.access.administrator}`;
  }

  private async startApi(): Promise<string> {
    const service = this.services.start(ownService('api', this.environment));
    const isReady = answersAt(`http://127.0.0.1:${this.plan.ports.web}/health/ready`);
    // Its own word comes first: another product that has just taken the port would answer as well.
    await this.services.untilReady(service, async () => logsReady(service, 'api ready') && (await isReady()));
    this.restarted.push(service);
    return `API and pages on port ${this.plan.ports.web}`;
  }

  private async startWorker(): Promise<string> {
    const service = this.services.start(ownService('worker', this.environment));
    await this.services.untilReady(service, () => logsReady(service, 'worker ready'));
    this.restarted.push(service);
    return 'Worker takes on tasks';
  }

  private async seed(say: Say): Promise<string> {
    const apiKey = this.access?.apiKey ?? '';
    const count = await seedDemonstration(`http://127.0.0.1:${this.plan.ports.web}`, apiKey, say);
    await this.remember({ apiKey, seeded: true });
    return `${count} demonstration deals brought in`;
  }

  private async remember(access: { apiKey: string; seeded: boolean }): Promise<void> {
    this.settings.access[databaseName(process.env['DATABASE_URL'])] = access;
    this.settings.cli = { url: this.plan.publicUrl, apiKey: access.apiKey };
    await saveSettings(this.state, this.settings);
  }
}
