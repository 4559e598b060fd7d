import { Inject, Injectable } from '@nestjs/common';
import { answerSurvey, askForHelp, completeMilestone } from '@throughline/contract/handoff';
import type { Config } from '@throughline/contract/config';
import type { ActionAccepted, CompleteTaskIn, HelpAsked, HelpIn, PortalHome, PortalPeople, SurveyAnswerIn } from '@throughline/contract/http';
import { PortalRepository } from '@throughline/persistence';
import type { PortalView } from '@throughline/persistence';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import { CONFIG } from '../common/tokens.ts';
import { idOfMessage } from '../handoffs/envelope.ts';
import { HandoffActions } from '../handoffs/handoff-actions.service.ts';
import { clockView } from '../handoffs/views/row.view.ts';
import type { Principal } from '../identity/principal.ts';
import { handoffOf } from './handoff-of.ts';
import { helpView, peopleView, pointOfContactView, surveyView } from './portal.views.ts';
import type { SurveyView } from './portal.views.ts';
import { nextOf, stepsView } from './steps.view.ts';

/** What a customer's contact reads, under their own rights in the database, and does, through the workflow. */
@Injectable()
export class PortalService {
  private readonly config: Config;
  private readonly portal: PortalRepository;
  private readonly actions: HandoffActions;

  constructor(@Inject(CONFIG) config: Config, portal: PortalRepository, actions: HandoffActions) {
    this.config = config;
    this.portal = portal;
    this.actions = actions;
  }

  async home(reader: Principal): Promise<z.input<typeof PortalHome>> {
    const view = await this.view(reader);
    const { handoff } = view;
    const clock = clockView(handoff.clock, handoff.demonstration, Date.now());
    const steps = stepsView(view, reader.id, clock.now);
    const me = view.contacts.find(({ id }) => id === reader.id);
    return {
      vendorName: this.config.VENDOR_NAME,
      accountName: handoff.accountName ?? '',
      me: { id: reader.id, name: reader.name, timezone: me?.timezone ?? null },
      clock,
      phase: handoff.phase,
      pointOfContact: pointOfContactView(view),
      next: nextOf(steps),
      mine: nextOf(steps.filter(({ forMe }) => forMe)),
      steps,
      help: view.escalations.map((escalation) => helpView(escalation, reader.id)),
      surveys: view.surveys.map(surveyView).filter((survey) => survey !== null),
    };
  }

  async people(reader: Principal): Promise<z.input<typeof PortalPeople>> {
    return { items: peopleView(await this.view(reader)) };
  }

  async survey(reader: Principal, surveyId: string): Promise<SurveyView> {
    const row = (await this.view(reader)).surveys.find((survey) => survey.surveyId === surveyId);
    const survey = row ? surveyView(row) : null;
    if (survey === null) throw notFound('There is no such survey for you.');
    return survey;
  }

  async complete(reader: Principal, taskId: string, said: z.output<typeof CompleteTaskIn>): Promise<z.input<typeof ActionAccepted>> {
    const task = (await this.view(reader)).milestones.find(({ milestoneId }) => milestoneId === taskId);
    if (!task) throw notFound('There is no such task for you.');
    if (task.side !== 'customer') throw new HttpProblem(409, 'not_yours', `“${task.title}” is completed by ${this.config.VENDOR_NAME}.`);
    return this.actions.send(reader, handoffOf(reader), completeMilestone, { ...said, milestoneId: taskId });
  }

  async answer(reader: Principal, surveyId: string, { csat, ces, nps, words, key }: z.output<typeof SurveyAnswerIn>): Promise<z.input<typeof ActionAccepted>> {
    await this.survey(reader, surveyId);
    return this.actions.send(reader, handoffOf(reader), answerSurvey, { key, surveyId, contactId: reader.id, scores: { csat, ces, nps }, words });
  }

  /** Asks for a person. The answer says who looks into it and by when. */
  async help(reader: Principal, said: z.output<typeof HelpIn>): Promise<z.input<typeof HelpAsked>> {
    const handoffId = handoffOf(reader);
    const key = said.key ?? randomUUID();
    const escalationId = idOfMessage(handoffId, JSON.stringify([reader.id, key, said.words]));
    const accepted = await this.actions.send(reader, handoffId, askForHelp, { key, escalationId, contactId: reader.id, words: said.words });
    const asked = (await this.view(reader)).escalations.find((escalation) => escalation.escalationId === escalationId);
    if (!asked) throw new Error('A call for help was accepted and cannot be read.');
    return { ...accepted, help: helpView(asked, reader.id) };
  }

  private async view(reader: Principal): Promise<PortalView> {
    const view = await this.portal.view({ handoffId: handoffOf(reader), contactId: reader.id });
    if (view === null) throw notFound();
    return view;
  }
}
