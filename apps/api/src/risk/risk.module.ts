import { Module } from '@nestjs/common';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { AtRiskController } from './at-risk.controller.ts';

@Module({ imports: [HandoffsModule], controllers: [AtRiskController] })
export class RiskModule {}
